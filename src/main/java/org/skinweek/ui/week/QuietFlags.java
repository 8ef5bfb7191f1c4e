package org.skinweek.ui.week;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Flag;
import org.skinweek.ui.evidence.RuleEvidence;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.KeptChildren;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.FlagWords;
import org.skinweek.words.LimitExcess;

/**
 * Tips or reassurances: the title of each, which unfolds to what it is about and why. They never count and ask for
 * nothing.
 */
final class QuietFlags extends VBox {
    private final PanelFolds folds;
    private final PageContext context;
    private final Map<String, Flag> flagOf = new HashMap<>();
    private final Map<String, DisclosureLink> linkOf = new HashMap<>();
    private final KeptChildren<String> kept = new KeptChildren<>(this, this::link);
    private @Nullable Timeline timeline;

    QuietFlags(PanelFolds folds, PageContext context) {
        this.folds = folds;
        this.context = context;
        getStyleClass().add("quiet-flags");
    }

    /** Shows these and no others. */
    void show(List<Flag> flags, Timeline checked) {
        timeline = checked;
        flags.forEach(flag -> flagOf.put(flag.rule().id(), flag));
        kept.show(flags.stream().map(flag -> flag.rule().id()).toList());
        for (Flag flag : flags) {
            DisclosureLink link = Objects.requireNonNull(linkOf.get(flag.rule().id()));
            link.setText(flag.rule().explanation().title());
            link.renew();
            link.setOpen(folds.isOpen(flag));
        }
    }

    private DisclosureLink link(String rule) {
        DisclosureLink link = new DisclosureLink("", context.words(), () -> details(flag(rule)));
        link.setId(FlagCard.id(rule));
        link.getStyleClass().add("quiet-flag");
        link.onToggle(open -> folds.remember(flag(rule), open));
        linkOf.put(rule, link);
        return link;
    }

    private Flag flag(String rule) {
        return Objects.requireNonNull(flagOf.get(rule), rule);
    }

    private Node details(Flag flag) {
        Timeline checked = Objects.requireNonNull(timeline, "nothing is shown");
        FlagWords words = new FlagWords(context.words());
        VBox details = new VBox();
        details.getStyleClass().add("flag-body");
        details.getChildren().add(TextLabels.wrapped(flag.rule().explanation().reason(), "flag-reason"));
        words.howFar(flag, checked)
                .map(LimitExcess::text)
                .ifPresent(text -> details.getChildren().add(TextLabels.wrapped(text, "note")));
        details.getChildren()
                .addAll(
                        new FlaggedProducts(words.rows(flag, checked), checked, context),
                        new RuleEvidence(context).folded(flag.rule().explanation()));
        return details;
    }
}
