package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinweek.exchange.Routines;
import org.skinweek.testing.Locales;

/** What commands read and print, for people and for machines, is the same whatever the computer's locale is. */
class EveryLocaleTest {
    private static final List<String> COMMANDS = List.of(
            "check --json -", "plan --json --seconds 0.5 -", "plan -", "where --product ret -", "plan --seconds 1,5 -");
    private static final byte[] ROUTINE = Routines.text("full.json").getBytes(StandardCharsets.UTF_8);
    private static final byte[] BROKEN = "{\n  \"format\" 1}".getBytes(StandardCharsets.UTF_8);
    private static final String IN_ENGLISH = Locales.on(Locale.UK, EveryLocaleTest::printed);

    @ParameterizedTest
    @MethodSource("org.skinweek.testing.Locales#tried")
    void commandsPrintTheSame(Locale locale) {
        assertThat(Locales.on(locale, EveryLocaleTest::printed)).isEqualTo(IN_ENGLISH);
    }

    /** A clock that is an hour further at each look, so that no search goes on for long. */
    private static LongSupplier hasty() {
        AtomicLong hours = new AtomicLong();
        return () -> Duration.ofHours(hours.incrementAndGet()).toNanos();
    }

    private static String printed() {
        Stream<CommandRun> runs =
                COMMANDS.stream().map(command -> CommandRun.withClock(hasty(), ROUTINE, command.split(" ", -1)));
        return Stream.concat(runs, Stream.of(CommandRun.withInput(BROKEN, "check", "-")))
                .map(CommandRun::toString)
                .collect(Collectors.joining("\n"));
    }
}
