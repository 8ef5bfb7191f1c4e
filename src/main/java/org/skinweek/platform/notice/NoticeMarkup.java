package org.skinweek.platform.notice;

/** The small markup of notices: a body is read as such by most desktops, whether it was meant so or not. */
final class NoticeMarkup {
    private NoticeMarkup() {}

    /** The text so that it reads as it is. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
