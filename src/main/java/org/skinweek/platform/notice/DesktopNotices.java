package org.skinweek.platform.notice;

/** Shows notices outside of the window. Calls may take seconds: never on the JavaFX thread. */
public interface DesktopNotices extends AutoCloseable {
    /**
     * Shows a notice, in place of one with the same id.
     *
     * @return false when nothing took it, so that it is not told yet
     */
    boolean show(DesktopNotice notice);

    /** Takes a notice away that is answered or over; does nothing where it is gone, or where that is not possible. */
    void withdraw(String noticeId);

    /** Stops listening; what is shown stays. */
    @Override
    void close();
}
