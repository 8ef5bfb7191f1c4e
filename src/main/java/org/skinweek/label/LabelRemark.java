package org.skinweek.label;

/**
 * Something to know about a reading.
 *
 * @param kind what it is about; texts are in the message bundles, {@code label.remark.} and the constant's name
 * @param subject an id of the catalogue or a piece of the text that it is about; empty where there is none
 */
public record LabelRemark(Kind kind, String subject) {
    /** What a remark is about. */
    public enum Kind {
        /** The list ends in the middle, or lacks what every such list has. */
        LOOKS_INCOMPLETE,
        /** The text has several lists, read as steps. */
        SEVERAL_STEPS,
        /** The list is in alphabetical order: places say nothing. */
        ALPHABETICAL,
        /** Many names are unknown. */
        MANY_UNKNOWN,
        /** The name promises an active (the subject) that the list does not have. */
        NAME_PROMISES_MORE,
        /** The name promises an active (the subject) of which the list has a trace. */
        NAME_PROMISES_TRACE,
        /** There are filters against ultraviolet light, and nothing states a sun protection factor. */
        FILTERS_WITHOUT_SPF,
        /** A name (the subject) was read through a slip of the pen. */
        READ_THROUGH_TYPO
    }
}
