package org.skinweek.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.BarredUse;
import org.skinweek.rules.Checker;
import org.skinweek.schedule.DaysAway;
import org.skinweek.testing.RandomRuns;
import org.skinweek.testing.SampleNotebook;

/**
 * People who follow their reminders day after day, or not, and whose skin reacts now and then: whatever is in the diary by
 * then, no telling invites to what the rules bar, nothing is told of that is not planned and open, what is told once a week
 * does not come every day, and who is away hears only of what is packed.
 */
class RemindedLifeTest {
    private static final int LIVES = 3;
    private static final int DAYS = 60;
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 7);
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final Set<ReminderKind> INVITING =
            Set.of(ReminderKind.STEPS, ReminderKind.REST_NIGHT, ReminderKind.EXFOLIATION_DAY, ReminderKind.LAST_ONE);

    @Tag(RandomRuns.TAG)
    @Test
    void noTellingInvitesToWhatIsBarredNorNags() {
        Map<ReminderKind, Integer> told = new HashMap<>();
        int[] barred = new int[1];
        RandomRuns.of("lives with reminders", LIVES).run(seed -> {
            Life life = new Life(RandomRuns.random(seed));
            life.live();
            life.told.forEach((kind, count) -> told.merge(kind, count, Integer::sum));
            barred[0] += life.barred;
        });
        if (RandomRuns.areOfEveryBuild()) {
            assertThat(told)
                    .containsKeys(
                            ReminderKind.STEPS,
                            ReminderKind.REST_NIGHT,
                            ReminderKind.PAUSE,
                            ReminderKind.SUNSCREEN,
                            ReminderKind.LOG,
                            ReminderKind.EXPIRY,
                            ReminderKind.RETURN);
            assertThat(told.get(ReminderKind.STEPS)).isGreaterThan(LIVES * DAYS / 3);
            assertThat(barred[0]).as("steps that the rules bar").isGreaterThan(LIVES);
        }
    }

    private static final class Life {
        private final Random random;
        private final ReminderTeller teller = new ReminderTeller(new DueReminders(CATALOG, book -> CHECKER));
        private final Map<ReminderKind, Integer> told = new HashMap<>();
        private final Map<String, LocalDate> lastTold = new HashMap<>();
        private Notebook notebook;
        private ReminderLog log = ReminderLog.EMPTY;
        private int barred;
        private int ids;

        Life(Random random) {
            this.random = random;
            this.notebook = notebook();
        }

        void live() {
            for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
                if (random.nextInt(20) == 0) {
                    SymptomLevel level = any(SymptomLevel.values());
                    change(new Change.OfSkinNote(null, new SkinNote(id(), day, level, "", at(day, 6), ZoneOffset.UTC)));
                }
                look(day, 8);
                look(day, 22);
            }
        }

        private void look(LocalDate day, int hour) {
            Instant now = at(day, hour);
            ReminderTelling telling = teller.look(notebook, log, now, ZoneOffset.UTC);
            log = ReminderTeller.told(telling, log, now, ZoneOffset.UTC);
            telling.reminders().forEach(reminder -> check(reminder, telling.today()));
            telling.next().ifPresent(this::checkNext);
            telling.session().ifPresent(session -> answer(session));
        }

        /** What comes next invites as well, unless it says what to leave out. */
        private void checkNext(Reminder next) {
            Set<String> no = barred(next.day(), next.session());
            if (next.isLeftOut()) {
                assertThat(no).as(next.toString()).containsAll(next.products());
            } else {
                assertThat(next.products()).as(next.toString()).noneMatch(no::contains);
            }
        }

        private void check(Reminder reminder, LocalDate today) {
            told.merge(reminder.kind(), 1, Integer::sum);
            LocalDate day = reminder.day();
            if (INVITING.contains(reminder.kind())) {
                Set<String> no = barred(day, reminder.session());
                barred += no.size();
                assertThat(reminder.products()).as(reminder.toString()).noneMatch(no::contains);
                assertThat(open(day, reminder.session()))
                        .as(reminder.toString())
                        .containsAll(reminder.products());
            }
            notebook.schedule().awayOn(today).ifPresent(away -> {
                assertThat(reminder.kind().isOfSession())
                        .as(reminder.toString())
                        .isTrue();
                Set<String> packed = away.products().stream().map(this::name).collect(Collectors.toSet());
                if (INVITING.contains(reminder.kind())) {
                    assertThat(packed).as(reminder.toString()).containsAll(reminder.products());
                }
            });
            if (!reminder.kind().isOfSession()) {
                @Nullable
                LocalDate before =
                        lastTold.put(reminder.kind() + reminder.key() + reminder.subject() + reminder.date(), day);
                assertThat(before == null || !before.plusDays(7).isAfter(day))
                        .as("%s comes again after %s", reminder, before)
                        .isTrue();
            }
        }

        /** Names of what is planned on a day and not written down. */
        private Set<String> open(LocalDate day, Session session) {
            Set<String> open = new TreeSet<>();
            for (String id : notebook.planOn(day).products(day.getDayOfWeek(), session)) {
                boolean written = notebook.diary().day(day).entries().stream()
                        .anyMatch(entry ->
                                entry.session() == session && entry.product().equals(id));
                if (!written) {
                    open.add(name(id));
                }
            }
            return open;
        }

        /** Names of what the checker bars in a session, on a timeline that begins with the day. */
        private Set<String> barred(LocalDate day, Session session) {
            Timeline timeline = TimelineBuilder.of(notebook, day, day);
            List<String> products = List.copyOf(notebook.products().keySet());
            Set<Use> made = notebook.diary().day(day).uses().stream()
                    .map(entry -> new Use(0, entry.session(), products.indexOf(entry.product())))
                    .collect(Collectors.toSet());
            Set<String> names = new HashSet<>();
            for (BarredUse each : CHECKER.barred(timeline, 0, made::contains)) {
                if (each.use().session() == session && !made.contains(each.use())) {
                    names.add(name(products.get(each.use().product())));
                }
            }
            return names;
        }

        private void answer(ReminderTelling.ToldSession session) {
            int answer = random.nextInt(6);
            if (answer == 0) {
                return;
            }
            @Nullable SkipReason reason = answer == 1 ? SkipReason.NO_TIME : null;
            for (String product :
                    OpenSteps.allowed(notebook, CHECKER, session.day(), session.session(), session.day())) {
                change(new Change.OfEntry(
                        null,
                        new DiaryEntry(
                                id(),
                                session.day(),
                                session.session(),
                                product,
                                reason,
                                "",
                                at(session.day(), 22),
                                ZoneOffset.UTC)));
            }
        }

        private void change(Change change) {
            notebook = notebook.after(List.of(change));
        }

        private String name(String id) {
            return notebook.product(id).map(Product::name).orElseThrow();
        }

        private <T> T any(T[] values) {
            return values[random.nextInt(values.length)];
        }

        private UUID id() {
            return new UUID(7, ids++);
        }

        private Notebook notebook() {
            SampleNotebook sample = SampleNotebook.withShelf();
            List<String> products = new ArrayList<>(List.of("wash", "acid", "retinol", "cream", "spf"));
            List<Active> actives = CATALOG.actives().values().stream()
                    .filter(active -> !active.support())
                    .toList();
            for (int i = 0; i < 3; i++) {
                Active active = actives.get(random.nextInt(actives.size()));
                Form form = active.layer() <= 2 ? Form.RINSE_OFF : Form.LEAVE_ON;
                sample.product("p" + i, active.name() + " " + i, form, ProductCategory.OTHER, active.id());
                products.add("p" + i);
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                for (String product : products) {
                    if (random.nextInt(3) == 0) {
                        sample.plan(day, random.nextInt(3) == 0 ? Session.MORNING : Session.EVENING, product);
                    }
                }
            }
            Notebook built = sample.build();
            Sensitivity stated = any(Sensitivity.values());
            LocalDate from = FIRST.plusDays(10 + random.nextInt(30));
            Product cream = built.product("cream").orElseThrow();
            return built.after(List.of(
                    new Change.OfProfile(built.profile(), new SkinProfile(stated, null, Set.of(), false, Set.of())),
                    new Change.OfSettings(built.settings(), built.settings().withFirstRunDone(true)),
                    new Change.OfProduct(
                            cream,
                            ProductBuilder.from(cream)
                                    .id("cream")
                                    .opened(FIRST.minusMonths(6).plusDays(random.nextInt(DAYS)), 6)
                                    .build()),
                    new Change.OfAway(
                            null,
                            new DaysAway(
                                    id(),
                                    from,
                                    from.plusDays(random.nextInt(8)),
                                    DaysAway.Keep.PACKED,
                                    Set.of("wash", "retinol", "cream")))));
        }
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }
}
