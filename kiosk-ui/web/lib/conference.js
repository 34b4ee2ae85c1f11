/** @import {State} from './state.js' */

/** Whether it is closed: nobody is called and nothing is handed in any more. @param {State} state */
export const isOver = state => state.get('conference')?.status === 'concluded'
