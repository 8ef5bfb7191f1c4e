package org.skinweek.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeServiceTest {
    private final ChosenActions chosen = new ChosenActions();

    @Test
    void handsOnWhatTheDesktopSays(@TempDir Path folder) throws Exception {
        try (TestBus bus = new TestBus(folder);
                NoticeService service = NoticeService.open(
                                bus.environment(), () -> chosen.chosen("the window", "shown"), chosen)
                        .orElseThrow();
                DBusConnection desktop = SessionBus.connect(bus.address())) {
            FreedesktopApplication program = desktop.getRemoteObject(
                    "org.skinweek.Skinweek", "/org/skinweek/Skinweek", FreedesktopApplication.class);

            program.activate(Map.of());
            assertThat(chosen.next()).isEqualTo("the window shown");
            program.open(List.of("file:///tmp/a"), Map.of());
            assertThat(chosen.next()).isEqualTo("the window shown");
            program.activateAction("without a notice", List.of(), Map.of());
            program.activateAction("of a number", List.of(new Variant<>(7)), Map.of());
            program.activateAction("done", List.of(new Variant<>("one")), Map.of("token", new Variant<>("x")));
            assertThat(chosen.next()).isEqualTo("one done");
            assertThat(service).isNotNull();
        }
        assertThat(chosen.isEmpty()).isTrue();
    }

    @Test
    void withoutABusNothingAnswers(@TempDir Path folder) {
        assertThat(NoticeService.open(Map.of(), () -> {}, chosen)).isEmpty();
        Map<String, String> nobody = Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder.resolve("none"));
        assertThat(NoticeService.open(nobody, () -> {}, chosen)).isEmpty();
    }
}
