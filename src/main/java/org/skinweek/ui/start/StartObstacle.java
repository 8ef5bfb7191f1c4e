package org.skinweek.ui.start;

import java.util.List;
import java.util.Optional;
import org.skinweek.app.DataOpening;
import org.skinweek.platform.ErrorCode;
import org.skinweek.words.Words;

/**
 * What keeps the data from being shown, in the user's words.
 *
 * @param title in a few words
 * @param text what is the matter and what to do
 * @param code to report; empty when the text alone says what to do
 * @param damaged the ways on when the file is damaged
 * @param again true when trying again may help
 */
public record StartObstacle(
        String title, String text, Optional<ErrorCode> code, Optional<DataOpening.Damaged> damaged, boolean again) {

    /** What stands between an opening and its data; empty when there is nothing. */
    public static Optional<StartObstacle> of(DataOpening opening, Words words) {
        if (opening instanceof DataOpening.Refused refused) {
            return Optional.of(new StartObstacle(
                    words.text("start.refused.title"),
                    text(words, refused.key(), refused.arguments()),
                    refused.code(),
                    Optional.empty(),
                    refused.worthTryingAgain()));
        }
        if (opening instanceof DataOpening.Damaged damaged) {
            return Optional.of(new StartObstacle(
                    words.text(damaged.isLost() ? "start.lost.title" : "start.damaged.title"),
                    words.text(
                            "start.two.sentences",
                            text(words, damaged.key(), damaged.arguments()),
                            text(
                                    words,
                                    damaged.backups().key(),
                                    damaged.backups().arguments())),
                    Optional.empty(),
                    Optional.of(damaged),
                    true));
        }
        if (opening instanceof DataOpening.Occupied occupied) {
            return Optional.of(new StartObstacle(
                    words.text("start.occupied.title"),
                    words.text("start.occupied.text", occupied.folder()),
                    Optional.empty(),
                    Optional.empty(),
                    true));
        }
        return Optional.empty();
    }

    /** An error that nobody expected. */
    public static StartObstacle unexpected(ErrorCode code, Words words) {
        return new StartObstacle(
                words.text("start.unexpected.title"),
                words.text("start.unexpected.text"),
                Optional.of(code),
                Optional.empty(),
                false);
    }

    /** All of it in one line, for standard error. */
    public String sentence(Words words) {
        return code.map(number -> words.text("start.sentence", text, number.text()))
                .orElse(text);
    }

    private static String text(Words words, String key, List<Object> arguments) {
        return words.text(key, arguments.toArray());
    }
}
