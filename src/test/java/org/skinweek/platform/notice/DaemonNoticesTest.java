package org.skinweek.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.types.UInt32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaemonNoticesTest {
    @TempDir
    Path folder;

    private final ChosenActions chosen = new ChosenActions();
    private TestBus bus;

    @BeforeEach
    void start() throws TimeoutException {
        bus = new TestBus(folder);
    }

    @AfterEach
    void stop() throws Exception {
        bus.close();
    }

    @Test
    void showsReplacesAndWithdraws() throws Exception {
        StandInDaemon daemon = new StandInDaemon("actions", "body", "body-markup");
        try (DBusConnection service = bus.serve(NotificationDaemon.NAME, daemon);
                DesktopNotices notices = opened()) {
            assertThat(notices.show(SampleNotice.of("one"))).isTrue();
            assertThat(notices.show(SampleNotice.of("one"))).isTrue();
            notices.withdraw("one");
            notices.withdraw("one");
            assertThat(service.isConnected()).isTrue();
        }

        String told = "Skinweek|%s|Retinol tonight|On &lt;dry&gt; skin &amp; rest tomorrow"
                + "|[default, Open, done, Done, later, Later]|org.skinweek.Skinweek|0";
        assertThat(daemon.told).containsExactly(told.formatted(0), told.formatted(1), "close 1");
    }

    @Test
    void leavesOutWhatTheServiceCannotDo() throws Exception {
        StandInDaemon daemon = new StandInDaemon("body");
        DesktopNotice calm =
                new DesktopNotice("two", "Rest", "a < b", List.of(new NoticeAction("done", "Done")), false);
        try (DBusConnection service = bus.serve(NotificationDaemon.NAME, daemon);
                DesktopNotices notices = opened()) {
            assertThat(notices.show(calm)).isTrue();
            assertThat(service.isConnected()).isTrue();
        }
        assertThat(daemon.told).containsExactly("Skinweek|0|Rest|a < b|[]|org.skinweek.Skinweek|-1");
    }

    @Test
    void tellsWhatWasChosenOnOurNoticesOnly() throws Exception {
        StandInDaemon daemon = new StandInDaemon("actions");
        try (DBusConnection service = bus.serve(NotificationDaemon.NAME, daemon);
                DBusConnection other = SessionBus.connect(bus.address());
                DesktopNotices notices = opened()) {
            notices.show(SampleNotice.of("one"));
            notices.show(SampleNotice.of("two"));

            other.sendMessage(action(2, "from another program"));
            service.sendMessage(action(7, "on another notice"));
            service.sendMessage(action(2, "done"));
            service.sendMessage(action(2, "done"));
            service.sendMessage(action(1, "later"));

            assertThat(chosen.next()).isEqualTo("two done");
            assertThat(chosen.next()).isEqualTo("one later");
            assertThat(chosen.isEmpty()).isTrue();
            assertThat(daemon.told).endsWith("close 2", "close 1");
        }
    }

    @Test
    void aServiceThatRefusesOrIsGoneTookNothing() throws Exception {
        StandInDaemon daemon = new StandInDaemon("actions");
        DesktopNotices notices;
        try (DBusConnection service = bus.serve(NotificationDaemon.NAME, daemon)) {
            notices = opened();
            assertThat(notices.show(new DesktopNotice("none", "", "", List.of(), false)))
                    .isFalse();
            assertThat(notices.show(SampleNotice.of("one"))).isTrue();
            assertThat(service.isConnected()).isTrue();
        }
        assertThat(notices.show(SampleNotice.of("one"))).isFalse();
        notices.withdraw("one");
        notices.close();
        assertThat(DaemonNotices.open(bus.address(), chosen)).isEmpty();
    }

    private DesktopNotices opened() {
        return DaemonNotices.open(bus.address(), chosen).orElseThrow();
    }

    private static NotificationDaemon.ActionInvoked action(int number, String action) throws Exception {
        return new NotificationDaemon.ActionInvoked(NotificationDaemon.PATH, new UInt32(number), action);
    }
}
