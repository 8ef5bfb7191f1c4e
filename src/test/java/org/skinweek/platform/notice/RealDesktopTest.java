package org.skinweek.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.testing.Patience;
import org.skinweek.testing.PrivateDesktop;

/** Notices on a real desktop: its own bus, dunst, and what the bus starts. */
@Tag("desktop")
@Timeout(Patience.SECONDS)
class RealDesktopTest {
    @TempDir
    Path folder;

    private final ChosenActions chosen = new ChosenActions();
    private PrivateDesktop desktop;

    @BeforeEach
    void start() throws Exception {
        desktop = PrivateDesktop.start(folder);
    }

    @AfterEach
    void stop() {
        if (desktop != null) {
            desktop.close();
        }
    }

    @Test
    void dunstShowsANoticeAndItsActionComesBack() throws Exception {
        try (DesktopNotices notices = NoticeChannels.ofDesktop(desktop.environment(), chosen)) {
            assertThat(notices.show(SampleNotice.of("one"))).isTrue();
            desktop.awaitShown(1);

            desktop.choose("Done");
            assertThat(chosen.next()).isEqualTo("one done");
            desktop.awaitShown(0);
            assertThat(desktop.run("dunstctl", "history"))
                    .contains("Retinol tonight", "On &lt;dry&gt; skin &amp; rest tomorrow");

            assertThat(notices.show(SampleNotice.of("two"))).isTrue();
            assertThat(notices.show(SampleNotice.of("two"))).isTrue();
            desktop.awaitShown(1);
            desktop.choose("Later");
            assertThat(chosen.next()).isEqualTo("two later");

            assertThat(notices.show(SampleNotice.of("three"))).isTrue();
            notices.withdraw("three");
            desktop.awaitShown(0);
        }
        assertThat(chosen.isEmpty()).isTrue();
    }

    @Test
    void anOpenWindowAnswersInPlaceOfTheWatcherAndGivesBack() throws Exception {
        try (NoticeService watcher = answering("watcher");
                DBusConnection portal = connected()) {
            try (NoticeService window = answering("window")) {
                choose(portal);
                assertThat(chosen.next()).isEqualTo("one done to the window");
                assertThat(window).isNotNull();
            }
            choose(portal);
            assertThat(chosen.next()).isEqualTo("one done to the watcher");
            assertThat(watcher).isNotNull();
        }
    }

    private NoticeService answering(String who) {
        return NoticeService.open(
                        desktop.environment(),
                        () -> {},
                        (notice, action) -> chosen.chosen(notice, action + " to the " + who))
                .orElseThrow();
    }

    private DBusConnection connected() throws Exception {
        return SessionBus.connect(SessionBus.address(desktop.environment()).orElseThrow());
    }

    private static void choose(DBusConnection portal) throws Exception {
        portal.getRemoteObject("org.skinweek.Skinweek", "/org/skinweek/Skinweek", FreedesktopApplication.class, true)
                .activateAction("done", List.of(new Variant<>("one")), Map.of());
    }
}
