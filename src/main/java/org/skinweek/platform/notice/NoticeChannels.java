package org.skinweek.platform.notice;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skinweek.platform.ProgramRunner;
import org.skinweek.platform.SystemPrograms;

/**
 * All ways to a desktop as one: the best that takes a notice is kept, and when it fails, because the service behind it
 * was restarted or the login is over, all are asked anew. Nothing is connected before the first notice.
 */
public final class NoticeChannels implements DesktopNotices {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<Supplier<Optional<DesktopNotices>>> channels;
    private @Nullable DesktopNotices chosen;

    /**
     * Any ways.
     *
     * @param channels each connects when asked, the best first; empty where there is no such service
     */
    NoticeChannels(List<Supplier<Optional<DesktopNotices>>> channels) {
        this.channels = List.copyOf(channels);
    }

    /** The ways of this desktop. */
    public static NoticeChannels ofDesktop(Map<String, String> environment, ActionListener listener) {
        return ofDesktop(environment, new SystemPrograms(PATIENCE), listener);
    }

    static NoticeChannels ofDesktop(Map<String, String> environment, ProgramRunner programs, ActionListener listener) {
        return new NoticeChannels(List.of(
                () -> SessionBus.address(environment).flatMap(bus -> PortalNotices.open(bus, listener)),
                () -> SessionBus.address(environment).flatMap(bus -> DaemonNotices.open(bus, listener)),
                () -> Optional.of(new CommandNotices(programs))));
    }

    @Override
    public synchronized boolean show(DesktopNotice notice) {
        if (chosen != null && chosen.show(notice)) {
            return true;
        }
        close();
        for (Supplier<Optional<DesktopNotices>> channel : channels) {
            Optional<DesktopNotices> opened = channel.get();
            if (opened.isPresent()) {
                if (opened.get().show(notice)) {
                    chosen = opened.get();
                    return true;
                }
                opened.get().close();
            }
        }
        return false;
    }

    @Override
    public synchronized void withdraw(String noticeId) {
        if (chosen != null) {
            chosen.withdraw(noticeId);
        }
    }

    @Override
    public synchronized void close() {
        if (chosen != null) {
            chosen.close();
            chosen = null;
        }
    }
}
