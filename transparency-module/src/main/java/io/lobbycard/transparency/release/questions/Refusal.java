package io.lobbycard.transparency.release.questions;

/** Why a question, a text or a decision was refused. The message is for the person who asked. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The kinds of refusal, which are counted. */
    public enum Reason {
        /** Not one of the allowed forms, or with a field that they do not have. */
        FORM,
        /** Not a finished calendar month, quarter or year. */
        PERIOD,
        /** The period shares days with one that was asked about in another length. */
        OVERLAP,
        /** The year's privacy budget does not cover it. */
        BUDGET,
        /** There is no such title, or what is needed of it is not known. */
        TITLE,
        /** The text is none of the sentences in which the answer may be told. */
        WORDING,
        /** Fewer members than a figure may be about. */
        CROWD,
        /** The one who decides is the one who asked, or an account cannot be told from the program. */
        SECOND_PERSON
    }

    private final Reason reason;

    public Refusal(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What to tell the person who asked, in complete sentences. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
