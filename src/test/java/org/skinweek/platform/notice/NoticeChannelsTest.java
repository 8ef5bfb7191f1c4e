package org.skinweek.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.skinweek.platform.ProgramRunner.Ending;

class NoticeChannelsTest {
    private static final DesktopNotice NOTICE = SampleNotice.of("one");

    private final List<String> happened = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();

    @Test
    void theBestThatTakesTheNoticeIsKept() {
        broken.add("portal");
        try (NoticeChannels channels = channels("portal", "daemon", "command")) {
            assertThat(happened).isEmpty();
            assertThat(channels.show(NOTICE)).isTrue();
            assertThat(channels.show(NOTICE)).isTrue();
            channels.withdraw("one");
        }
        assertThat(happened)
                .containsExactly(
                        "portal opened",
                        "portal refused",
                        "portal closed",
                        "daemon opened",
                        "daemon shown",
                        "daemon shown",
                        "daemon withdrew one",
                        "daemon closed");
    }

    @Test
    void allAreAskedAnewWhenTheChosenOneFails() {
        broken.add("portal");
        NoticeChannels channels = channels("portal", "daemon");
        channels.show(NOTICE);
        happened.clear();
        broken.remove("portal");
        broken.add("daemon");

        assertThat(channels.show(NOTICE)).isTrue();

        assertThat(happened).containsExactly("daemon refused", "daemon closed", "portal opened", "portal shown");
    }

    @Test
    void aNoticeThatNothingTookIsNotTold() {
        broken.addAll(Set.of("daemon", "command"));
        NoticeChannels channels = channels("missing", "daemon", "command");
        assertThat(channels.show(NOTICE)).isFalse();
        channels.withdraw("one");
        assertThat(happened).doesNotContain("command withdrew one").endsWith("command closed");
    }

    @Test
    void withoutABusTheCommandIsLeft() {
        List<List<String>> commands = new ArrayList<>();
        NoticeChannels channels = NoticeChannels.ofDesktop(
                Map.of(),
                command -> {
                    commands.add(command);
                    return Ending.FINE;
                },
                (notice, action) -> {});

        assertThat(channels.show(NOTICE)).isTrue();

        assertThat(commands)
                .containsExactly(List.of(
                        "notify-send",
                        "--app-name=Skinweek",
                        "--expire-time=0",
                        "--",
                        "Retinol tonight",
                        "On &lt;dry&gt; skin &amp; rest tomorrow"));
    }

    @Test
    void aCommandThatIsMissingOrHangsHasToldNothing() {
        for (Ending ending : List.of(Ending.FAILED, Ending.STILL_RUNNING)) {
            assertThat(new CommandNotices(command -> ending).show(NOTICE)).isFalse();
        }
    }

    private NoticeChannels channels(String... names) {
        List<Supplier<Optional<DesktopNotices>>> channels = new ArrayList<>();
        for (String name : names) {
            channels.add(() -> name.equals("missing") ? Optional.empty() : Optional.of(opened(name)));
        }
        return new NoticeChannels(channels);
    }

    private DesktopNotices opened(String name) {
        happened.add(name + " opened");
        return new DesktopNotices() {
            @Override
            public boolean show(DesktopNotice notice) {
                happened.add(name + (broken.contains(name) ? " refused" : " shown"));
                return !broken.contains(name);
            }

            @Override
            public void withdraw(String noticeId) {
                happened.add(name + " withdrew " + noticeId);
            }

            @Override
            public void close() {
                happened.add(name + " closed");
            }
        };
    }
}
