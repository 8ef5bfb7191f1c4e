package org.skinweek.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.skinweek.catalog.Catalog;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.platform.BareError;
import org.skinweek.platform.ErrorCode;
import org.skinweek.reminder.DueReminders;
import org.skinweek.reminder.OpenSteps;
import org.skinweek.reminder.Reminder;
import org.skinweek.reminder.ReminderKey;
import org.skinweek.reminder.ReminderLog;
import org.skinweek.reminder.ReminderTeller;
import org.skinweek.reminder.ReminderTelling;
import org.skinweek.reminder.ReminderTimes;
import org.skinweek.reminder.SnoozeChoice;
import org.skinweek.reminder.ToldNotice;
import org.skinweek.routine.Product;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells what is due of an open notebook, each reminder once, whoever else has it open, and does what people answer. Used
 * on the front thread.
 */
public final class UserReminders {
    private static final Logger LOG = LoggerFactory.getLogger(UserReminders.class);

    private final Workspace workspace;
    private final UserRules rules;
    private final UserClock clock;
    private final ReminderTeller teller;
    private final DiaryCommands commands;
    private final List<Consumer<List<ReminderKey>>> answers = new ArrayList<>();
    /** What was told and could not be noted: with a full disk, too, nothing is told twice. */
    private ReminderLog unnoted = ReminderLog.EMPTY;
    /** What was noted of reminders before they were told last. */
    private ReminderLog replaced = ReminderLog.EMPTY;

    /**
     * Reminders of a workspace.
     *
     * @param ids gives an id to each use that an answer writes down
     */
    public UserReminders(Workspace workspace, Catalog catalog, UserRules rules, UserClock clock, Supplier<UUID> ids) {
        this.workspace = workspace;
        this.rules = rules;
        this.clock = clock;
        DueReminders reminders = new DueReminders(catalog, rules::of);
        this.teller = new ReminderTeller((notebook, first, last, sessionsFrom, today) -> {
            List<Reminder> due = new ArrayList<>(reminders.due(notebook, first, last, sessionsFrom, today));
            backup(notebook, today).ifPresent(due::add);
            return due;
        });
        this.commands = new DiaryCommands(clock.source(), clock.zones(), ids);
    }

    /** Calls the listener with what is answered or put off, wherever that is done in this process. */
    public void listenToAnswers(Consumer<List<ReminderKey>> listener) {
        answers.add(listener);
    }

    /** That no backup was made since the day before today, while none can be made. */
    private Optional<Reminder> backup(Notebook notebook, LocalDate today) {
        return workspace.isMaintenanceFailing()
                        && notebook.settings().reminders().isOn(ReminderKind.BACKUP)
                ? workspace
                        .copies()
                        .lastDay()
                        .filter(newest -> newest.isBefore(today))
                        .map(newest -> Reminder.withoutBackup(newest, today))
                : Optional.empty();
    }

    /** What is due now and was not told. Looking notes nothing. */
    public ReminderTelling due() {
        return teller.look(workspace.notebook(), known(), clock.now(), clock.zone());
    }

    /**
     * Finds out what is due in a notebook that was just opened, which takes a while; the first look is quick then. May run
     * away from the front thread.
     */
    public void prepare() {
        var unused = due();
    }

    private ReminderLog known() {
        return workspace.reminders().and(unnoted);
    }

    /**
     * Notes that what is due now is told.
     *
     * @return what is to be told; empty where nothing is, or where another program was quicker
     */
    public CompletableFuture<ReminderTelling> tell() {
        Notebook notebook = workspace.notebook();
        Instant now = clock.now();
        ZoneId zone = clock.zone();
        ReminderTelling due = teller.look(notebook, known(), now, zone);
        if (due.isEmpty() && !workspace.reminders().hasWrong(now)) {
            return CompletableFuture.completedFuture(due);
        }
        replaced = replaced.without(due.keys()).and(known().only(due.keys()));
        ReminderTeller again = new ReminderTeller((book, first, last, from, today) -> due.reminders());
        ReminderLog own = unnoted.only(due.keys());
        AtomicReference<ReminderTelling> told = new AtomicReference<>(due);
        return workspace
                .remind(log -> {
                    ReminderLog all = log.and(own);
                    told.set(left(due, again.look(notebook, all, now, zone)));
                    return ReminderTeller.told(told.get(), all, now, zone);
                })
                .handle((log, error) -> {
                    if (error == null) {
                        unnoted = unnoted.without(due.keys());
                        return told.get();
                    }
                    LOG.warn("{} noting what was told failed", ErrorCode.of(error), new BareError(error));
                    // looked at once more: an earlier telling may have failed meanwhile
                    ReminderTelling left = left(due, again.look(notebook, known(), now, zone));
                    remember(ReminderTeller.told(left, known(), now, zone), left.keys());
                    return left;
                });
    }

    /** Notes that a telling has reached nobody: it is due at the next look, as it was before. */
    public CompletableFuture<ReminderLog> reachedNobody(ReminderTelling telling) {
        List<ReminderKey> keys = telling.keys();
        ReminderLog before = replaced.only(keys);
        unnoted = unnoted.without(keys);
        return workspace.remind(log -> log.without(keys).and(before)).exceptionally(error -> {
            LOG.warn("{} noting that nobody was reached failed", ErrorCode.of(error), new BareError(error));
            return workspace.reminders();
        });
    }

    private static ReminderTelling left(ReminderTelling due, ReminderTelling left) {
        return new ReminderTelling(due.today(), left.reminders(), due.next());
    }

    private void remember(ReminderLog log, List<ReminderKey> keys) {
        unnoted = unnoted.and(log.only(keys));
    }

    /** Writes down that what is open and allowed in the session of a telling was done, and acknowledges it. */
    public CompletableFuture<Notebook> done(ReminderTelling telling) {
        return done(telling.session(), telling.keys());
    }

    /** The same for a notice that perhaps another process showed. */
    CompletableFuture<Notebook> done(ToldNotice notice) {
        return done(notice.told(), keys(notice));
    }

    private CompletableFuture<Notebook> done(Optional<ReminderTelling.ToldSession> session, List<ReminderKey> keys) {
        return answer(session, keys, (told, open) -> commands.done(told.day(), told.session(), open));
    }

    /** Writes down that what is open in the session of a telling was left out, and acknowledges it. */
    public CompletableFuture<Notebook> skip(ReminderTelling telling, SkipReason reason) {
        return skip(telling.session(), telling.keys(), reason);
    }

    /** The same for a notice that perhaps another process showed. */
    CompletableFuture<Notebook> skip(ToldNotice notice, SkipReason reason) {
        return skip(notice.told(), keys(notice), reason);
    }

    private CompletableFuture<Notebook> skip(
            Optional<ReminderTelling.ToldSession> session, List<ReminderKey> keys, SkipReason reason) {
        return answer(session, keys, (told, open) -> commands.skip(told.day(), told.session(), open, reason));
    }

    /** What is open is what is stored then, so that two answers at once write nothing down twice. */
    private CompletableFuture<Notebook> answer(
            Optional<ReminderTelling.ToldSession> session, List<ReminderKey> keys, AnswerCommand command) {
        CompletableFuture<ReminderLog> noted = answered(keys);
        return session.map(told -> {
                    List<String> open = open(told);
                    return workspace.execute(command.of(told, open));
                })
                .orElseGet(() -> noted.thenApply(log -> workspace.notebook()));
    }

    /** Makes the command of an answer. */
    @FunctionalInterface
    private interface AnswerCommand {
        Function<Notebook, Optional<Command>> of(ReminderTelling.ToldSession told, List<String> open);
    }

    private List<ReminderKey> keys(ToldNotice notice) {
        return notice.keys(workspace.reminders(), clock.now());
    }

    /** True where a session of a telling has steps that can be ticked. */
    public boolean hasSteps(ReminderTelling telling) {
        return !steps(telling).isEmpty();
    }

    /** The steps in the session of a telling that can be ticked; none where it tells of no session. */
    public List<Product> steps(ReminderTelling telling) {
        Notebook notebook = workspace.notebook();
        return telling.session().stream()
                .flatMap(told -> open(told).stream())
                .flatMap(id -> notebook.product(id).stream())
                .toList();
    }

    private List<String> open(ReminderTelling.ToldSession told) {
        Notebook notebook = workspace.notebook();
        return OpenSteps.allowed(
                notebook, rules.of(notebook), told.day(), told.session(), clock.today(notebook.settings()));
    }

    /** Acknowledges a telling: it does not come again. */
    public CompletableFuture<Notebook> seen(ReminderTelling telling) {
        return answered(telling.keys()).thenApply(log -> workspace.notebook());
    }

    /** The same for a notice that perhaps another process showed. */
    void seen(ToldNotice notice) {
        var unused = answered(keys(notice));
    }

    /**
     * Puts a telling off; what is seen before its time counts as told, and comes then only.
     *
     * @return when it comes again
     */
    public Instant later(ReminderTelling telling, SnoozeChoice snooze) {
        Instant now = clock.now();
        ZoneId zone = clock.zone();
        if (!known().told().keySet().containsAll(telling.keys())) {
            var unused = workspace
                    .remind(log ->
                            ReminderTeller.told(telling.without(log.told().keySet()), log, now, zone))
                    .exceptionally(error -> {
                        LOG.warn("{} noting what was seen failed", ErrorCode.of(error), new BareError(error));
                        return workspace.reminders();
                    });
        }
        return later(telling.keys(), snooze);
    }

    /** The same for a notice that perhaps another process showed. */
    void later(ToldNotice notice, SnoozeChoice snooze) {
        later(keys(notice), snooze);
    }

    private Instant later(List<ReminderKey> keys, SnoozeChoice snooze) {
        Instant until = times().snooze(snooze, clock.now());
        var unused = note(keys, log -> log.snoozed(keys, until));
        return until;
    }

    /** What a telling can be put off to now, the shortest first. */
    public List<SnoozeChoice> choices() {
        Instant now = clock.now();
        ReminderTimes times = times();
        return Arrays.stream(SnoozeChoice.values())
                .filter(snooze -> times.isChoice(snooze, now))
                .toList();
    }

    private ReminderTimes times() {
        return new ReminderTimes(workspace.notebook().settings(), clock.zone());
    }

    private CompletableFuture<ReminderLog> answered(List<ReminderKey> keys) {
        Instant now = clock.now();
        return note(keys, log -> log.answered(keys, now));
    }

    private CompletableFuture<ReminderLog> note(List<ReminderKey> keys, UnaryOperator<ReminderLog> change) {
        answers.forEach(listener -> listener.accept(keys));
        unnoted = change.apply(unnoted);
        return workspace.remind(change).exceptionally(error -> {
            LOG.warn("{} noting an answer failed", ErrorCode.of(error), new BareError(error));
            remember(change.apply(known()), keys);
            return workspace.reminders();
        });
    }
}
