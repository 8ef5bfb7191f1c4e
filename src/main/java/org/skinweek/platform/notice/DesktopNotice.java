package org.skinweek.platform.notice;

import java.util.List;

/**
 * A notice as the desktop shows it, all of it in the user's language.
 *
 * @param id the caller's own name for it: a notice of the same id replaces it, and its actions come back with it, even
 *     to another process
 * @param title one line
 * @param body plain text; where the desktop expects markup, it is escaped
 * @param actions in the order of their buttons; desktops without actions leave them out
 * @param important stays until it is answered, where the desktop allows that
 */
public record DesktopNotice(String id, String title, String body, List<NoticeAction> actions, boolean important) {
    /** Copies the actions. */
    public DesktopNotice {
        actions = List.copyOf(actions);
    }
}
