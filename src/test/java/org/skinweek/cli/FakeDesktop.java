package org.skinweek.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.skinweek.platform.notice.ActionListener;
import org.skinweek.platform.notice.DesktopNotice;
import org.skinweek.platform.notice.DesktopNotices;

/** A desktop that keeps what it is shown. */
final class FakeDesktop implements ReminderDesktop {
    private static final long PATIENCE_SECONDS = 60;

    final BlockingQueue<DesktopNotice> shown = new LinkedBlockingQueue<>();
    final BlockingQueue<String> withdrawn = new LinkedBlockingQueue<>();
    final BlockingQueue<List<String>> windows = new LinkedBlockingQueue<>();
    volatile boolean kept;
    volatile boolean deaf;
    private volatile @Nullable ActionListener listener;

    @Override
    public DesktopNotices notices(ActionListener heard) {
        listener = heard;
        return new DesktopNotices() {
            @Override
            public boolean show(DesktopNotice notice) {
                shown.add(notice);
                return !deaf;
            }

            @Override
            public void withdraw(String noticeId) {
                withdrawn.add(noticeId);
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public Optional<Runnable> answer(Runnable wanted, ActionListener heard) {
        return Optional.empty();
    }

    @Override
    public boolean isKept(Path dataFolder) {
        return kept;
    }

    @Override
    public void openWindow(List<String> arguments) {
        windows.add(arguments);
    }

    void choose(String notice, String action) {
        Objects.requireNonNull(listener).chosen(notice, action);
    }

    static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        return Objects.requireNonNull(queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS), "nothing came");
    }
}
