package org.skinweek.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SessionStep;
import org.skinweek.notebook.SessionSteps;
import org.skinweek.notebook.SkinDays;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Rule;

/**
 * Fills in days that are over in one step: as planned, as the day before, or as left out. What is written down already
 * stays, what a rule bars is left open, since only somebody who has read why may tick it, and sessions to come are left
 * alone.
 */
public final class DayFilling {
    private final LayeringOrder order;
    private final Function<Notebook, Checker> rules;
    private final DiaryCommands commands;

    /**
     * Fills in by the rules.
     *
     * @param rules the rules as a notebook adjusts them
     */
    public DayFilling(LayeringOrder order, Function<Notebook, Checker> rules, DiaryCommands commands) {
        this.order = order;
        this.rules = rules;
        this.commands = commands;
    }

    /**
     * What fills in days, to be asked for what it leaves open and to be stored.
     *
     * @param command makes the command; nothing when everything is written down already
     * @param written how many steps it writes down
     * @param left the planned steps that it leaves open because a rule bars them
     */
    public record Filling(Function<Notebook, Optional<Command>> command, int written, List<LeftOpen> left) {
        /** Copies the list. */
        public Filling {
            left = List.copyOf(left);
        }

        /** How many planned steps it leaves open because a rule bars them. */
        public int barred() {
            return left.size();
        }
    }

    /**
     * A planned step that is left open.
     *
     * @param product id of what is not to be used on its day
     * @param rule why
     */
    public record LeftOpen(String product, Rule rule) {}

    /** Each open planned step is done. */
    public Filling asPlanned(Notebook notebook, Collection<LocalDate> days, LocalDate today, Session now) {
        Picks picks = new Picks(notebook, today, now);
        for (LocalDate day : new TreeSet<>(days)) {
            for (Session session : Session.values()) {
                for (SessionStep step : SessionSteps.of(notebook, order, day, session)) {
                    picks.add(day, session, step.product().id(), null);
                }
                picks.settle();
            }
        }
        return picks.filling("command.asPlanned");
    }

    /** A day is as the one before it: what was done or skipped then, for the same reasons. */
    public Filling asDayBefore(Notebook notebook, LocalDate day, LocalDate today, Session now) {
        Picks picks = new Picks(notebook, today, now);
        for (Session session : Session.values()) {
            for (DiaryEntry entry : notebook.diary().day(day.minusDays(1)).entries()) {
                if (entry.session() == session
                        && notebook.product(entry.product()).isPresent()) {
                    picks.add(day, session, entry.product(), entry.skipReason());
                }
            }
            picks.settle();
        }
        return picks.filling("command.asDayBefore");
    }

    /** Each open planned step is left out, for one reason. */
    public Filling leftOut(
            Notebook notebook, Collection<LocalDate> days, SkipReason reason, LocalDate today, Session now) {
        Picks picks = new Picks(notebook, today, now);
        for (LocalDate day : new TreeSet<>(days)) {
            for (Session session : Session.values()) {
                for (SessionStep step : SessionSteps.of(notebook, order, day, session)) {
                    picks.add(day, session, step.product().id(), reason);
                }
            }
        }
        picks.settle();
        return picks.filling("command.leftOut");
    }

    /** Gathers steps; each session is judged with those before it written down. */
    private final class Picks {
        private final LocalDate today;
        private final Session now;
        private final List<DiaryEntry> all = new ArrayList<>();
        private final List<DiaryEntry> session = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private final List<LeftOpen> left = new ArrayList<>();
        private final Instant moment = commands.moment();
        private Notebook notebook;
        private SkinDays skin;

        Picks(Notebook notebook, LocalDate today, Session now) {
            this.notebook = notebook;
            this.today = today;
            this.now = now;
            this.skin = new SkinDays(rules.apply(notebook), notebook, today);
        }

        void add(LocalDate day, Session part, String product, @Nullable SkipReason reason) {
            boolean begun = day.isBefore(today) || (day.equals(today) && part.compareTo(now) <= 0);
            boolean open = notebook.diary().day(day).entries().stream()
                    .noneMatch(
                            entry -> entry.session() == part && entry.product().equals(product));
            if (!begun || !open || !seen.add(day + " " + part + " " + product)) {
                return;
            }
            Optional<Rule> rule = reason == null ? skin.on(day).barring(part, product) : Optional.empty();
            rule.ifPresentOrElse(
                    bars -> left.add(new LeftOpen(product, bars)),
                    () -> session.add(commands.entry(day, part, product, reason, moment)));
        }

        void settle() {
            if (!session.isEmpty()) {
                notebook = notebook.after(
                        session.stream().map(DiaryCommands::added).toList());
                skin = new SkinDays(rules.apply(notebook), notebook, today);
                all.addAll(session);
                session.clear();
            }
        }

        Filling filling(String label) {
            List<DiaryEntry> entries = List.copyOf(all);
            return new Filling(commands.fill(label, entries), entries.size(), left);
        }
    }
}
