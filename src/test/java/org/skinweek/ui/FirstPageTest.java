package org.skinweek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.app.UserClock;
import org.skinweek.notebook.Notebook;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.today.DueSession;

class FirstPageTest {
    /** A page that is not Today does not wait for it. */
    @ParameterizedTest(name = "at {0}")
    @CsvSource({"21:00, true", "04:00, false"})
    void isTodayWhereASessionIsDueAndTheWeekOtherwise(LocalTime time, boolean due) {
        Desktop desktop = desktop(Samples.named("week"), time);
        List<Runnable> later = new ArrayList<>();

        FirstPage first = find(desktop, due ? Runnable::run : later::add);

        assertThat(first.due()).isEqualTo(due);
        assertThat(first.today().isDone()).isEqualTo(due);
        assertThat(first.week().isPresent()).isNotEqualTo(due);
        later.forEach(Runnable::run);
        assertThat(first.today().join().steps()).isNotEmpty();
    }

    @Test
    void isNoneUnderTheWelcome() {
        FirstPage first = find(desktop(Notebook.EMPTY, LocalTime.of(21, 0)), Runnable::run);

        assertThat(first.due()).isFalse();
        assertThat(first.week()).isEmpty();
    }

    private static Desktop desktop(Notebook notebook, LocalTime time) {
        UserClock clock = UserClock.fixed(Samples.MONDAY.atTime(time).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return Desktops.at(clock, Desktops.of(notebook, Runnable::run));
    }

    private static FirstPage find(Desktop desktop, Executor beside) {
        DiaryPages diaries = new DiaryPages(new PageServices(
                desktop.workspace(),
                desktop.knowledge(),
                desktop.rules(),
                desktop.clock(),
                desktop.words(),
                desktop.background(),
                desktop.ids()));
        return FirstPage.find(
                desktop.workspace().notebook(),
                new DueSession(desktop.catalog(), desktop.rules()::of, desktop.clock()),
                diaries::today,
                diaries.tomorrow(),
                () -> desktop.pages().week(),
                beside);
    }
}
