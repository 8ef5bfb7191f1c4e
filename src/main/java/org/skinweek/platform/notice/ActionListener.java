package org.skinweek.platform.notice;

/** Hears what somebody chose on a notice. */
@FunctionalInterface
public interface ActionListener {
    /**
     * An action was chosen; called on a thread of the bus. Some desktops tell the same choice twice, by a signal and by
     * a call, so it must do no harm to hear it again.
     */
    void chosen(String noticeId, String actionId);
}
