package org.skinweek.exchange;

/** Makes the exception that a reader throws, so that the same reading code serves files of users and our own. */
@FunctionalInterface
public interface Complaint {
    /**
     * The exception to throw.
     *
     * @param pointer JSON pointer of the value that is wrong; empty for the whole document
     * @param message one sentence that names the value and what would be right
     */
    RuntimeException of(String pointer, String message);
}
