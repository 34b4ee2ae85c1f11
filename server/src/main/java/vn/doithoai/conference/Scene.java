package vn.doithoai.conference;

/// What the projector can show.
public enum Scene {
    /// The ma-két.
    BACKDROP,
    /// Welcome and how many have checked in.
    WELCOME,
    AGENDA,
    /// Who speaks, and the countdown.
    SPEAKER,
    /// What was asked, and who answers.
    QUESTION,
    QUEUE,
    /// House rules, rights and duties.
    RULES,
    /// A sentence from the chair.
    MESSAGE,
    /// Figures of the conference.
    FIGURES
}
