package org.skinweek.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalNoticesTest {
    private static final String BUTTONS = "buttons=[{action=app.done, label=Done, target=one},"
            + " {action=app.later, label=Later, target=one}], default-action=app.default, default-action-target=one";

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
    void saysWhoItIsShowsAndWithdraws() throws Exception {
        StandInPortal portal = new StandInPortal(2, true);
        try (DBusConnection service = bus.serve(NotificationPortal.NAME, portal);
                DesktopNotices notices = opened()) {
            assertThat(notices.show(SampleNotice.of("one"))).isTrue();
            notices.withdraw("one");
            assertThat(service.isConnected()).isTrue();
        }
        assertThat(portal.told)
                .containsExactly(
                        "register org.skinweek.Skinweek",
                        "one {body=On <dry> skin & rest tomorrow, " + BUTTONS
                                + ", display-hint=[show-as-new, hide-content-on-lock-screen],"
                                + " priority=high, title=Retinol tonight}",
                        "remove one");
    }

    @Test
    void anOlderPortalGetsNothingNewer() throws Exception {
        StandInPortal portal = new StandInPortal(1, true);
        DesktopNotice plain = new DesktopNotice("two", "Rest", "", List.of(new NoticeAction("done", "Done")), false);
        try (DBusConnection service = bus.serve(NotificationPortal.NAME, portal);
                DesktopNotices notices = opened()) {
            assertThat(notices.show(plain)).isTrue();
            assertThat(service.isConnected()).isTrue();
        }
        assertThat(portal.told)
                .endsWith("two {body=, buttons=[{action=app.done, label=Done, target=two}],"
                        + " priority=normal, title=Rest}");
    }

    @Test
    void tellsWhatWasChosenOnOurNoticesOnly() throws Exception {
        StandInPortal portal = new StandInPortal(2, true);
        try (DBusConnection service = bus.serve(NotificationPortal.NAME, portal);
                DesktopNotices notices = opened()) {
            notices.show(SampleNotice.of("one"));

            service.sendMessage(action("another program's", "app.done"));
            service.sendMessage(action("one", "app.later"));

            assertThat(chosen.next()).isEqualTo("one later");
            assertThat(chosen.isEmpty()).isTrue();
        }
    }

    @Test
    void aPortalThatDoesNotKnowUsIsNotUsed() throws Exception {
        try (DBusConnection service = bus.serve(NotificationPortal.NAME, new StandInPortal(2, false))) {
            assertThat(PortalNotices.open(bus.address(), chosen)).isEmpty();
            assertThat(service.isConnected()).isTrue();
        }
    }

    @Test
    void aPortalThatIsGoneTookNothing() throws Exception {
        DesktopNotices notices;
        try (DBusConnection service = bus.serve(NotificationPortal.NAME, new StandInPortal(2, true))) {
            notices = opened();
            assertThat(service.isConnected()).isTrue();
        }
        assertThat(notices.show(SampleNotice.of("one"))).isFalse();
        notices.withdraw("one");
        notices.close();
    }

    private DesktopNotices opened() {
        return PortalNotices.open(bus.address(), chosen).orElseThrow();
    }

    private static NotificationPortal.ActionInvoked action(String id, String action) throws Exception {
        return new NotificationPortal.ActionInvoked(
                NotificationPortal.PATH, id, action, List.of(new Variant<>("target")));
    }
}
