// What every page says about itself: its frame, being in touch, and why a wish was not granted.

/** @satisfies {import('../words.js').Words} */
export const session = /** @type {const} */ ({
  'frame.skip': ['Đến nội dung chính', 'Skip to the content'],
  'frame.other-language': ['English', 'Tiếng Việt'],
  'frame.understood': ['Đã rõ', 'Understood'],
  'frame.loading': ['Đang kết nối với máy chủ hội trường…', 'Connecting to the hall…'],
  'frame.loading-next': [
    'Nếu chờ lâu, mời Ông/Bà kiểm tra xem máy này đã vào mạng của hội trường chưa.',
    'If this takes long, please check that this device is on the hall’s network.',
  ],
  'frame.revoked': ['Máy này không còn được dùng trong hội nghị', 'This device is no longer part of the conference'],
  'frame.revoked-next': [
    'Mời Ông/Bà liên hệ ban tổ chức để ghép lại. Những gì đã gõ vẫn còn trong máy này.',
    'Please ask the organisers to pair it again. What was typed is still kept on this device.',
  ],
  'frame.pair-again': ['Ghép lại máy này', 'Pair this device again'],

  'server.disk-low': [
    'Ổ đĩa của máy chủ sắp đầy. Mời Ông/Bà báo ban tổ chức xóa bớt tệp không cần, trước khi không ghi được nữa.',
    'The server’s disk is nearly full. Please ask the organisers to make room before nothing can be recorded.',
  ],
  'server.clock-behind': [
    'Đồng hồ máy chủ đang chậm so với giờ đã ghi. Mời Ông/Bà báo ban tổ chức chỉnh lại giờ máy; hội nghị vẫn tiếp tục.',
    'The server’s clock is behind what is recorded. Please ask the organisers to put it right; the conference goes on.',
  ],
  'server.same-disk': [
    'Bản sao lưu đang nằm trên cùng ổ đĩa với dữ liệu. Mời Ông/Bà cắm USB sao lưu vào máy chủ.',
    'The copies lie on the same disk as the data. Please plug the backup stick into the server.',
  ],
  'server.missing': [
    'Không thấy ổ sao lưu. Mời Ông/Bà cắm lại USB sao lưu vào máy chủ; hội nghị vẫn tiếp tục.',
    'The backup disk is gone. Please plug it into the server again; the conference goes on.',
  ],
  'server.full': [
    'Ổ sao lưu đã đầy. Mời Ông/Bà xóa bớt tệp trên đó; hội nghị vẫn tiếp tục.',
    'The backup disk is full. Please make room on it; the conference goes on.',
  ],
  'server.read-only': [
    'Ổ sao lưu bị khóa ghi. Mời Ông/Bà mở khóa, hoặc rút ra cắm lại; hội nghị vẫn tiếp tục.',
    'The backup disk takes nothing. Please unlock it or plug it in again; the conference goes on.',
  ],
  'server.slow': [
    'Ổ sao lưu không trả lời. Mời Ông/Bà rút ra cắm lại; hội nghị vẫn tiếp tục.',
    'The backup disk does not answer. Please plug it in again; the conference goes on.',
  ],
  'server.failed': [
    'Chưa sao lưu được. Mời Ông/Bà xem lý do trong cửa sổ của máy chủ; hội nghị vẫn tiếp tục.',
    'No copy was made. Please see the server’s window for why; the conference goes on.',
  ],
  'server.copied-at': ['Bản sao lưu mới nhất lúc {time}.', 'Newest copy at {time}.'],
  'server.no-copy': ['Chưa có bản sao lưu nào.', 'There is no copy yet.'],
  'server.guessed': [
    'Lúc {time} có quá nhiều mã ghép máy sai nên máy chủ tạm từ chối. Mời Ông/Bà xem ai đang ghép, một phút sau thử.',
    'Too many wrong pairing codes came at {time}. Please see who is pairing; the next try is heard after a minute.',
  ],

  'wish.waiting': [
    '«{wish}» chưa gửi được vì mất kết nối. Máy này đang giữ và sẽ tự gửi.',
    '“{wish}” could not be sent yet. It is kept here and will be sent by itself.',
  ],
  'wish.refused': ['Chưa thực hiện được «{wish}». {why}', '“{wish}” was not done. {why}'],
  'wish.refused-late': [
    '«{wish}» được gửi lại sau khi có mạng nhưng không thực hiện được. {why}',
    '“{wish}” was sent once the connection was back but was not done. {why}',
  ],
  'wish.unsure': [
    'Chưa rõ «{wish}» đã được ghi nhận hay chưa. {why}',
    'It is not known whether “{wish}” was recorded. {why}',
  ],
  'why.overtaken': [
    'Hội nghị đã sang bước khác nên thao tác này không được gửi. Mời Ông/Bà xem lại màn hình.',
    'The hall has moved on, so this was not sent. Please look at the screen again.',
  ],
  'why.unsure': [
    'Đã gửi nhưng chưa nhận được trả lời, và hội nghị đã sang bước khác. Mời Ông/Bà xem lại màn hình.',
    'It was sent, no answer came, and the hall has moved on. Please look at the screen again.',
  ],
  'why.no-answer': [
    'Máy chủ chưa trả lời. Mời Ông/Bà thử lại sau ít phút.',
    'The server did not answer. Please try again in a while.',
  ],
  'why.unknown': [
    'Mời Ông/Bà xem lại rồi thử lần nữa, hoặc gọi ban tổ chức.',
    'Please check and try once more, or call the organisers.',
  ],

  'wish.check-in': ['Điểm danh', 'Check in'],
  'wish.register-walk-in': ['Ghi đại biểu phát sinh', 'Register a walk-in'],
  'wish.request-to-speak': ['Đăng ký phát biểu', 'Ask to speak'],
  'wish.withdraw-request': ['Rút đăng ký phát biểu', 'Withdraw the request'],
  'wish.submit-petition': ['Gửi kiến nghị', 'Send a petition'],
  'wish.open-conference': ['Khai mạc', 'Open the conference'],
  'wish.close-conference': ['Bế mạc', 'Close the conference'],
  'wish.reopen-conference': ['Mở lại hội nghị', 'Reopen the conference'],
  'wish.go-to': ['Chuyển nội dung chương trình', 'Go to the agenda item'],
  'wish.hand-over-chair': ['Đổi người điều hành', 'Hand over the chair'],
  'wish.show': ['Đổi màn hình hội trường', 'Change the hall screen'],
  'wish.announce': ['Thông báo lên màn hình', 'Announce'],
  'wish.open-registration': ['Nhận đăng ký phát biểu', 'Open requests to speak'],
  'wish.close-registration': ['Dừng nhận đăng ký phát biểu', 'Close requests to speak'],
  'wish.call': ['Mời phát biểu', 'Call the speaker'],
  'wish.start-speech': ['Bắt đầu lượt', 'Start the turn'],
  'wish.end-speech': ['Kết thúc lượt', 'End the turn'],
  'wish.extend-speech': ['Thêm thời gian', 'Extend'],
  'wish.pause-speech': ['Tạm dừng', 'Pause'],
  'wish.resume-speech': ['Tiếp tục', 'Resume'],
  'wish.mark-absent': ['Ghi vắng mặt', 'Mark absent'],
  'wish.reorder': ['Đổi thứ tự', 'Reorder'],
  'wish.defer': ['Để phát biểu sau', 'Defer'],
  'wish.decline': ['Không mời phát biểu', 'Decline'],
  'wish.undo': ['Hoàn tác', 'Undo'],
  'wish.invite-answer': ['Mời trả lời', 'Invite an answer'],
  'wish.ask-back': ['Hỏi lại', 'Ask back'],
  'wish.conclude-petition': ['Kết luận kiến nghị', 'Conclude the petition'],
  'wish.record-petition': ['Ghi kiến nghị', 'Record a petition'],
  'wish.edit-petition': ['Sửa kiến nghị', 'Edit the petition'],
  'wish.classify': ['Phân loại', 'Classify'],
  'wish.strike-petition': ['Gạch bỏ kiến nghị', 'Strike the petition out'],
  'wish.restore-petition': ['Khôi phục kiến nghị', 'Restore the petition'],
  'wish.mark-duplicate': ['Ghi trùng nội dung', 'Mark as a duplicate'],
  'wish.assign-petition': ['Giao kiến nghị', 'Assign the petition'],
  'wish.prepare-answer': ['Dự thảo trả lời', 'Prepare an answer'],
  'wish.record-answer': ['Ghi trả lời', 'Record the answer'],
  'wish.edit-answer': ['Sửa trả lời', 'Edit the answer'],
  'wish.note': ['Ghi diễn biến', 'Note'],
  'wish.record-conclusion': ['Ghi kết luận hội nghị', 'Record the conclusion'],
  'wish.sign-minutes': ['Xác nhận biên bản', 'Confirm the minutes'],
  'wish.add-delegate': ['Thêm đại biểu', 'Add a delegate'],
  'wish.edit-delegate': ['Sửa thông tin đại biểu', 'Edit a delegate'],
  'wish.withdraw-invitation': ['Thu hồi giấy mời', 'Withdraw an invitation'],
  'wish.other': ['Việc vừa làm', 'What was just done'],
})
