package org.skinweek.cli;

/** An argument names something that is not there or cannot be; its sentence says what to do. */
final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    BadInputException(String sentence) {
        // the sentence names things of the user's and must not reach the log
        super("bad input");
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
