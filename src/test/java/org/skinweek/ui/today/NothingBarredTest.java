package org.skinweek.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.app.DiaryCommands;
import org.skinweek.app.UserClock;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkipReason;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.notebook.UserSettings;
import org.skinweek.reminder.DueReminders;
import org.skinweek.reminder.Reminder;
import org.skinweek.reminder.ReminderLog;
import org.skinweek.reminder.ReminderTeller;
import org.skinweek.routine.Form;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.BarredUse;
import org.skinweek.rules.Checker;
import org.skinweek.rules.NumberOverride;
import org.skinweek.rules.RuleAdjustments;
import org.skinweek.testing.RandomRuns;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.words.Words;

/** Whatever is in a diary, nothing that is announced or ticked with the others is barred by the rules. */
class NothingBarredTest {
    private static final int NOTEBOOKS = 150;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker BOOK = new Checker(RuleBookReader.read(CATALOG));
    /** Somebody whose pause is longer than the book's. */
    private static final Checker LONGER = new Checker(BOOK.book()
            .adjusted(
                    new RuleAdjustments(
                            List.of(),
                            List.of(new NumberOverride("STOP-IRRIT", "days", 14, Sensitivity.LOW)),
                            List.of()),
                    CATALOG,
                    rule -> ""));

    @Tag(RandomRuns.TAG)
    @Test
    void noReminderAnnouncesWhatIsBarred() {
        int[] announced = new int[1];
        forEach((checker, notebook) -> {
            DueReminders reminders = new DueReminders(CATALOG, book -> checker);
            for (Reminder reminder : reminders.due(notebook, TODAY, TODAY.plusDays(14), TODAY)) {
                if (invites(reminder)) {
                    announced[0]++;
                    Set<String> barred = barred(checker, notebook, reminder.day(), reminder.session());
                    assertThat(reminder.products()).as(reminder.toString()).noneMatch(barred::contains);
                }
            }
        });
        if (RandomRuns.areOfEveryBuild()) {
            assertThat(announced[0]).as("reminders that invite").isGreaterThan(NOTEBOOKS);
        }
    }

    @Tag(RandomRuns.TAG)
    @Test
    void noNoticeAnnouncesWhatIsBarred() {
        int[] announced = new int[1];
        forEach((checker, notebook) -> {
            ReminderTeller teller = new ReminderTeller(new DueReminders(CATALOG, book -> checker));
            Notebook begun = notebook.after(
                    List.of(new Change.OfSettings(notebook.settings(), UserSettings.DEFAULT.withFirstRunDone(true))));
            teller.look(begun, ReminderLog.EMPTY, at(TODAY, 23), ZoneOffset.UTC).reminders().stream()
                    .filter(NothingBarredTest::invites)
                    .forEach(reminder -> {
                        announced[0]++;
                        assertThat(reminder.products())
                                .noneMatch(barred(checker, begun, reminder.day(), reminder.session())::contains);
                    });
        });
        if (RandomRuns.areOfEveryBuild()) {
            assertThat(announced[0]).as("notices that invite").isPositive();
        }
    }

    @Tag(RandomRuns.TAG)
    @Test
    void tickAllTicksNothingThatIsBarred() {
        int[] kept = new int[1];
        forEach((checker, notebook) -> {
            for (Session session : Session.values()) {
                Set<String> barred = barred(checker, notebook, TODAY, session);
                Set<String> ticked = ticked(checker, notebook, session);
                kept[0] += barred.size();
                assertThat(ticked)
                        .as(session + " of " + notebook.diary().days())
                        .noneMatch(barred::contains);
            }
        });
        if (RandomRuns.areOfEveryBuild()) {
            assertThat(kept[0]).as("steps that are barred").isGreaterThan(NOTEBOOKS);
        }
    }

    /** What is written down by ticking everything: names. */
    private static Set<String> ticked(Checker checker, Notebook notebook, Session session) {
        LocalDateTime now = TODAY.atTime(session == Session.MORNING ? 8 : 21, 0);
        UserClock clock = UserClock.fixed(now.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Set<String> names = new HashSet<>();
        try (TestWorkspace workspace = new TestWorkspace(notebook)) {
            TodayViewModel page = new TodayViewModel(
                    workspace.workspace(),
                    CATALOG,
                    book -> checker,
                    clock,
                    new DiaryCommands(() -> now.toInstant(ZoneOffset.UTC), () -> ZoneOffset.UTC, UUID::randomUUID),
                    (days, day, shown) -> List.of(),
                    new Words(Locale.ENGLISH),
                    BackgroundRunner.inline());
            page.attach();
            page.tickAll();
            Notebook after = workspace.settle();
            page.detach();
            for (DiaryEntry entry : after.diary().day(TODAY).entries()) {
                boolean before = notebook.diary().day(TODAY).entries().contains(entry);
                if (entry.session() == session && entry.done() && !before) {
                    names.add(after.product(entry.product()).orElseThrow().name());
                }
            }
        }
        return names;
    }

    private static boolean invites(Reminder reminder) {
        boolean steps = Set.of(ReminderKind.STEPS, ReminderKind.REST_NIGHT, ReminderKind.EXFOLIATION_DAY)
                .contains(reminder.kind());
        return steps && !reminder.key().equals("reminder.left_out");
    }

    /** The names of what the checker bars in a session of a day, on a timeline that begins with it. */
    private static Set<String> barred(Checker checker, Notebook notebook, LocalDate day, Session session) {
        Timeline timeline = TimelineBuilder.of(notebook, day, TODAY);
        Set<Use> made = new HashSet<>();
        for (DiaryEntry entry : notebook.diary().day(day).entries()) {
            if (entry.done()) {
                int product = List.copyOf(notebook.products().keySet()).indexOf(entry.product());
                made.add(new Use(0, entry.session(), product));
            }
        }
        Set<String> names = new HashSet<>();
        for (BarredUse use : checker.barred(timeline, 0, made::contains)) {
            if (use.use().session() == session && !made.contains(use.use())) {
                names.add(timeline.products().get(use.use().product()).name());
            }
        }
        return names;
    }

    private static void forEach(BiConsumer<Checker, Notebook> property) {
        RandomRuns.from("nothing barred", 0, NOTEBOOKS).run(seed -> {
            Random random = new Random(seed);
            Notebook notebook = notebook(random);
            property.accept(random.nextBoolean() ? BOOK : LONGER, notebook);
        });
    }

    private static Notebook notebook(Random random) {
        SampleNotebook sample = SampleNotebook.withShelf();
        List<String> ids = new ArrayList<>(List.of("wash", "acid", "retinol", "cream", "spf"));
        List<Active> actives = CATALOG.actives().values().stream()
                .filter(active -> !active.support())
                .toList();
        for (int i = 0; i < 4; i++) {
            Active active = actives.get(random.nextInt(actives.size()));
            String id = "p" + i;
            ids.add(id);
            sample.product(
                    id,
                    active.name() + " " + i,
                    active.layer() <= 2 ? Form.RINSE_OFF : Form.LEAVE_ON,
                    ProductCategory.OTHER,
                    active.id());
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            for (String id : ids) {
                if (random.nextInt(3) == 0) {
                    sample.plan(day, random.nextBoolean() ? Session.MORNING : Session.EVENING, id);
                }
            }
        }
        Set<SkinCondition> conditions = random.nextInt(6) == 0 ? Set.of(any(random, SkinCondition.values())) : Set.of();
        Sensitivity stated = any(random, Sensitivity.values());
        sample.change(new Change.OfProfile(
                SkinProfile.DEFAULT, new SkinProfile(stated, null, Set.of(), random.nextInt(8) == 0, conditions)));
        int notes = random.nextInt(5);
        for (int i = 0; i < notes; i++) {
            LocalDate day = TODAY.minusDays(random.nextInt(40));
            @Nullable SymptomLevel level = random.nextInt(4) == 0 ? null : any(random, SymptomLevel.values());
            sample.change(new Change.OfSkinNote(
                    null, new SkinNote(new UUID(1, i), day, level, "", at(day, 8 + i), ZoneOffset.UTC)));
        }
        for (int back = 0; back < 12; back++) {
            if (random.nextInt(3) == 0) {
                LocalDate day = TODAY.minusDays(back);
                @Nullable SkipReason reason = random.nextInt(3) == 0 ? SkipReason.NO_TIME : null;
                Session session = random.nextBoolean() ? Session.MORNING : Session.EVENING;
                sample.change(new Change.OfEntry(
                        null,
                        new DiaryEntry(
                                new UUID(2, back),
                                day,
                                session,
                                ids.get(random.nextInt(ids.size())),
                                reason,
                                "",
                                at(day, 22),
                                ZoneOffset.UTC)));
            }
        }
        return sample.build();
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }
}
