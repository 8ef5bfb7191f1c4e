package org.skinweek.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Sensitivity;

/** What the catalogue says about the use of an active, in sentences for one skin. */
public final class ActiveFacts {
    private final Words words;
    private final TimesWords times;

    /** Sentences in the language of these texts. */
    public ActiveFacts(Words words) {
        this.words = words;
        this.times = new TimesWords(words);
    }

    /**
     * Some sentences under a heading.
     *
     * @param title the heading
     * @param lines the sentences, never empty
     */
    public record Section(String title, List<String> lines) {
        /** Copies the list. */
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** All sections about an active for a sensitivity; those that have nothing to say are left out. */
    public List<Section> about(Active active, Sensitivity sensitivity) {
        List<Section> sections = new ArrayList<>();
        add(sections, "learn.section.order", order(active));
        add(sections, "learn.section.sun", sun(active));
        add(sections, "learn.section.pregnancy", pregnancy(active));
        add(sections, "learn.section.visible", visible(active));
        add(sections, "learn.section.strength", strength(active));
        add(sections, "learn.section.try", List.of(active.patchTest()));
        add(sections, "learn.section.label", label(active));
        add(sections, "learn.section.confused", active.labelNames().notToConfuse());
        add(sections, "learn.section.unsure", active.unverified());
        add(sections, "learn.section.note", active.note() == null ? List.of() : List.of(active.note()));
        return sections;
    }

    private void add(List<Section> sections, String key, List<String> lines) {
        List<String> said = lines.stream().filter(line -> !line.isBlank()).toList();
        if (!said.isEmpty()) {
            sections.add(new Section(words.text(key), said));
        }
    }

    private List<String> order(Active active) {
        List<String> lines = new ArrayList<>();
        if (active.allowed().size() == 1) {
            String only = Words.key(active.allowed().get(0));
            lines.add(words.text("learn.session.only." + only));
        } else if (active.preferred() != null) {
            lines.add(words.textOf("learn.session.rather.", active.preferred()));
        } else {
            lines.add(words.text("learn.session.any"));
        }
        lines.add(active.sessionReason());
        lines.add(words.text("learn.layer." + place(active)));
        if (active.waiting().beforeMinutes() > 0) {
            lines.add(words.text("learn.wait.before", active.waiting().beforeMinutes()));
        }
        if (active.waiting().afterMinutes() > 0) {
            lines.add(words.text("learn.wait.after", active.waiting().afterMinutes()));
        }
        lines.add(active.waiting().note());
        return lines;
    }

    /** Tools have texts of their own, because they are neither spread nor rinsed off. */
    private static String place(Active active) {
        if (!active.device()) {
            return Integer.toString(active.layer());
        }
        return active.layer() == 0 ? "wash_tool" : "tool";
    }

    private List<String> sun(Active active) {
        return List.of(
                words.text("learn.sun." + active.sun().raisesSensitivity()),
                active.sun().note());
    }

    private List<String> pregnancy(Active active) {
        return List.of(
                words.text("learn.pregnancy." + active.pregnancy().level()),
                active.pregnancy().note(),
                words.text("learn.breastfeeding." + active.pregnancy().breastfeeding()));
    }

    private List<String> visible(Active active) {
        List<Integer> weeks = active.visibleAfterWeeks();
        if (weeks.size() < 2) {
            return List.of();
        }
        if (weeks.get(1) == 0) {
            return List.of(words.text("learn.visible.at_once"));
        }
        String usual = times.after(weeks.get(1));
        return List.of(
                weeks.get(0) == 0
                        ? words.text("learn.visible.soon", usual)
                        : words.text("learn.visible", times.after(weeks.get(0)), usual));
    }

    private List<String> strength(Active active) {
        List<String> lines = new ArrayList<>();
        lines.add(active.strength().typical());
        active.strength()
                .thresholds()
                .forEach(threshold -> lines.add(words.text("learn.threshold", threshold.when(), threshold.note())));
        return lines;
    }

    private List<String> label(Active active) {
        List<String> lines = new ArrayList<>();
        if (!active.labelNames().printed().isEmpty()) {
            lines.add(words.text(
                    "learn.label.printed", String.join(", ", active.labelNames().printed())));
        }
        if (!active.labelNames().other().isEmpty()) {
            lines.add(words.text(
                    "learn.label.other", String.join(", ", active.labelNames().other())));
        }
        lines.addAll(active.labelNames().conditional().stream()
                .map(name -> words.text("learn.label.only_if", name.name(), name.onlyIf()))
                .collect(Collectors.toList()));
        if (active.labelNames().recognisedBy() != null) {
            lines.add(active.labelNames().recognisedBy());
        }
        return lines;
    }
}
