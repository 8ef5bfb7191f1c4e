package org.skinweek.platform.notice;

/**
 * What somebody may choose on a notice.
 *
 * @param id letters, digits, hyphens and dots, by which the choice comes back
 * @param label the words on the button, in the user's language
 */
public record NoticeAction(String id, String label) {
    /** The id of what a click on the notice itself chooses; desktops show no button for it. */
    public static final String CLICK = "default";
}
