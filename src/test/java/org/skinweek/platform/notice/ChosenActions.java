package org.skinweek.platform.notice;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.skinweek.testing.Patience;

/** Keeps what was chosen, for a test that waits for it. */
final class ChosenActions implements ActionListener {
    private final BlockingQueue<String> chosen = new LinkedBlockingQueue<>();

    @Override
    public void chosen(String noticeId, String actionId) {
        chosen.add(noticeId + " " + actionId);
    }

    /** The next one, as notice and action. */
    String next() throws InterruptedException {
        return String.valueOf(chosen.poll(Patience.SECONDS, TimeUnit.SECONDS));
    }

    /** True when nothing is left that nobody asked for. */
    boolean isEmpty() {
        return chosen.isEmpty();
    }
}
