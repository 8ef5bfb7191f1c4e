package org.skinweek.exchange;

/** Tells what is wrong in a routine file or an archive, where, and what would be right. */
public final class FileFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;

    /**
     * The first mistake found.
     *
     * @param pointer JSON pointer of the wrong value; empty for the whole file
     * @param message one sentence for people that names the value
     */
    public FileFormatException(String pointer, String message) {
        super(message);
        this.pointer = pointer;
    }

    /** JSON pointer of the wrong value; empty for the whole file. */
    public String pointer() {
        return pointer;
    }

    /** The sentence for people. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
