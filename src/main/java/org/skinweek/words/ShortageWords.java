package org.skinweek.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.skinweek.advice.RoomMaker;
import org.skinweek.advice.WishBlocking;
import org.skinweek.advice.WishShortage;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.planner.Proposal;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleExplanation;
import org.skinweek.rules.RuleKind;

/** Says why a wish got fewer uses than it asked for, with the numbers, and what would make room. */
public final class ShortageWords {
    private final Words words;
    private final UseWords uses;
    private final FlagWords flags;
    private final RestWords rests;
    private final SharingWords sharing;
    private final MeasureWords measures;

    /** Sentences in the language of these texts, about the actives of a catalogue. */
    public ShortageWords(Words words, Catalog catalog) {
        this.words = words;
        this.uses = new UseWords(words);
        this.flags = new FlagWords(words);
        this.rests = new RestWords(words);
        this.sharing = new SharingWords(words, catalog);
        this.measures = new MeasureWords(words);
    }

    /** Why a wish was not granted in full, in one or more sentences with their full stops. */
    public String why(WishShortage shortage, Proposal proposal) {
        Timeline week = proposal.task().week().withPlanned(proposal.uses());
        if (shortage.forbidden()) {
            return forbidden(shortage.against().get(0).rule());
        }
        Optional<WishBlocking> blocking = shortage.next();
        if (blocking.isEmpty()) {
            return words.text("plan.gave.unknown");
        }
        if (blocking.get().rules().isEmpty() && blocking.get().wishes().isEmpty()) {
            return words.text("plan.gave.sessions");
        }
        List<String> sentences = new ArrayList<>();
        sharing.of(shortage, proposal).ifPresent(sentences::add);
        sentences.addAll(because(shortage, proposal, week));
        return String.join(" ", sentences);
    }

    /** Says that the reason is not known yet. */
    public String whyUnknown() {
        return words.text("plan.gave.unknown");
    }

    /** Names the rule that forbids a product altogether, with the rule's reason unless that is about a number. */
    public String forbidden(Rule rule) {
        RuleExplanation explanation = rule.explanation();
        if (rule.kind().core().addsUpOverDays()) {
            return words.text("plan.gave.none", explanation.title());
        }
        return explanation.reason().isBlank()
                ? words.text("plan.gave.title", explanation.title())
                : words.text("plan.gave.forbidden", explanation.title(), explanation.reason());
    }

    private List<String> because(WishShortage shortage, Proposal proposal, Timeline week) {
        List<String> sentences = new ArrayList<>();
        List<Flag> resting = shortage.against().stream()
                .filter(flag -> rest(flag).isPresent()
                        && !others(flag, shortage.product()).isEmpty())
                .toList();
        TreeSet<Integer> apart = new TreeSet<>();
        resting.forEach(flag -> apart.addAll(others(flag, shortage.product())));
        if (!resting.isEmpty()) {
            sentences.add(resting(resting, shortage, proposal, week));
        }
        boolean full = shortage.against().stream()
                .anyMatch(flag -> flag.rule().kind().core().addsUpWeights());
        TreeSet<Integer> met = new TreeSet<>();
        for (Flag flag : shortage.against()) {
            List<Integer> others = others(flag, shortage.product());
            if (flag.rule().kind().core().forbidsMeeting() && !others.isEmpty()) {
                met.addAll(others);
            } else if (!resting.contains(flag) && !flag.rule().kind().core().choosesSession()) {
                sentences.add(sentence(flag, shortage, proposal, week));
            }
        }
        // what needs rest from a product does not meet it either
        met.removeAll(apart);
        if (!full && !met.isEmpty()) {
            sentences.add(words.text("plan.gave.meets", counted(met, proposal, week)));
        }
        return sentences.isEmpty() ? List.of(unmeasured(shortage.next().orElseThrow(), proposal, week)) : sentences;
    }

    /** What is in the way where no number expresses it. */
    private String unmeasured(WishBlocking blocking, Proposal proposal, Timeline week) {
        List<Rule> rules = blocking.rules();
        if (rules.isEmpty()) {
            return words.text("plan.gave.taken", counted(blocking.wishes(), proposal, week));
        }
        return rules.size() == 1
                ? forbidden(rules.get(0))
                : words.text(
                        "plan.gave.titles",
                        words.list(rules.stream()
                                .map(rule -> rule.explanation().title())
                                .toList()));
    }

    private static Optional<BySensitivity> rest(Flag flag) {
        return flag.rule().kind().core().hoursBetween();
    }

    private static List<Integer> others(Flag flag, int product) {
        return flag.uses().stream()
                .map(Use::product)
                .filter(other -> other != product)
                .distinct()
                .toList();
    }

    /** How much rest it needs from other products, and how often those are used. */
    private String resting(List<Flag> resting, WishShortage shortage, Proposal proposal, Timeline week) {
        double hours = resting.stream()
                .flatMap(flag -> rest(flag).stream())
                .mapToDouble(rest -> rest.of(week.profile().sensitivity()))
                .max()
                .orElse(0);
        TreeSet<Integer> others = new TreeSet<>();
        resting.forEach(flag -> others.addAll(others(flag, shortage.product())));
        return words.text("plan.gave.rest", rests.of(hours), counted(others, proposal, week));
    }

    /** Products with how often each is used, such as "Retinol (3) and Toner (2)". */
    private String counted(Iterable<Integer> products, Proposal proposal, Timeline week) {
        List<String> counted = new ArrayList<>();
        for (int product : products) {
            counted.add(words.text(
                    "plan.gave.counted",
                    week.products().get(product).name(),
                    proposal.got().get(product)));
        }
        return words.list(counted);
    }

    private String sentence(Flag flag, WishShortage shortage, Proposal proposal, Timeline week) {
        RuleKind kind = flag.rule().kind().core();
        List<Integer> others = others(flag, shortage.product());
        if (!flag.weights().isEmpty() && kind.addsUpWeights()) {
            return sum(flag, shortage, week);
        }
        if (kind.asksForRestNights()) {
            return words.text("plan.gave.nights", Timeline.DAYS - flag.bound());
        }
        return titled(flag, others, proposal, week);
    }

    /** What seven days allow, how much of it the products take, and what one more use would make it. */
    private String sum(Flag flag, WishShortage shortage, Timeline week) {
        int product = shortage.product();
        double own = flag.weights().getOrDefault(product, 0.0) / (shortage.got() + 1);
        List<String> shares = flag.weights().entrySet().stream()
                .map(entry -> new Share(
                        week.products().get(entry.getKey()).name(),
                        entry.getKey() == product ? own * shortage.got() : entry.getValue()))
                .filter(share -> share.amount() > 0)
                .sorted((one, other) -> Double.compare(other.amount(), one.amount()))
                .map(share -> words.text("plan.gave.share", share.product(), share.amount()))
                .toList();
        String most = measures.bound(flag);
        String name = week.products().get(product).name();
        return shares.isEmpty()
                ? words.text("plan.gave.sum.alone", most, name, own)
                : words.text("plan.gave.sum", most, words.list(shares), name, own);
    }

    private record Share(String product, double amount) {}

    /** How far over the limit one more use would be, and how much of the limit others take. */
    private String titled(Flag flag, List<Integer> others, Proposal proposal, Timeline week) {
        RuleExplanation explanation = flag.rule().explanation();
        Optional<LimitExcess> howFar = flags.howFar(flag, week);
        if (howFar.isEmpty()) {
            return forbidden(flag.rule());
        }
        if (!howFar.get().drawable()) {
            return words.text(
                    "plan.gave.more", explanation.title(), howFar.get().text());
        }
        String over =
                words.text("plan.gave.over", explanation.title(), howFar.get().text());
        return others.isEmpty() ? over : over + " " + words.text("plan.gave.others", counted(others, proposal, week));
    }

    /** What would make room, as an action, such as "Retinol twice a week instead of three times". */
    public String room(RoomMaker room, Timeline week) {
        if (room instanceof RoomMaker.Fewer fewer) {
            return words.text(
                    "plan.room.fewer", week.products().get(fewer.product()).name(), fewer.to(), fewer.from());
        } else if (room instanceof RoomMaker.Unpinned pin) {
            return words.text(
                    "plan.room.unpinned",
                    week.products().get(pin.use().product()).name(),
                    slot(pin.use(), week));
        }
        int slot = ((RoomMaker.Session) room).slot();
        int day = slot / 2;
        Session session = slot == Use.slot(day, Session.MORNING) ? Session.MORNING : Session.EVENING;
        return words.text("plan.room.session", slot(new Use(day, session, 0), week));
    }

    private String slot(Use use, Timeline week) {
        return uses.sessions(List.of(use.day()), use.session(), week);
    }
}
