package org.skinweek.ui.settings;

import java.util.Comparator;
import java.util.regex.Pattern;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.skinweek.app.ShippedLicence;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.FormKeys;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** Whose work ships with the program and under which licences, each text under a fold. */
final class LicenceList extends VBox {
    private static final int ROWS = 14;
    /** An end of a line within a sentence: the window has a width of its own. */
    private static final Pattern BROKEN = Pattern.compile("(?<=\\S)\\n(?=[a-zA-Z(\"])");

    private final Words words;

    LicenceList(Words words) {
        this.words = words;
        setSpacing(8);
        getChildren().add(TextLabels.wrapped(words.text("settings.licences.note"), "note"));
        ShippedLicence.all().stream()
                .sorted(Comparator.comparing(ShippedLicence::title, String.CASE_INSENSITIVE_ORDER))
                .forEach(licence -> getChildren().add(entry(licence)));
    }

    private DisclosureLink entry(ShippedLicence licence) {
        return new DisclosureLink(named(licence), words, () -> text(licence));
    }

    private String named(ShippedLicence licence) {
        return words.text("settings.licences.of", licence.title(), licence.name());
    }

    private TextArea text(ShippedLicence licence) {
        TextArea area = new TextArea(BROKEN.matcher(licence.text()).replaceAll(" "));
        area.setEditable(false);
        area.setPrefRowCount(ROWS);
        area.setWrapText(true);
        area.setAccessibleText(named(licence));
        FormKeys.leaveWithTab(area);
        return area;
    }
}
