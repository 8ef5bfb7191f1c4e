package org.skinweek.store;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** File names that hold the second in which the file was made; a number tells files of the same second apart. */
final class DatedNames {
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT);
    private static final String END = ".db";

    private final Path folder;
    private final String begin;
    private final Pattern pattern;

    /** Names in a folder that begin with a word. */
    DatedNames(Path folder, String begin) {
        this.folder = folder;
        this.begin = begin;
        this.pattern = Pattern.compile(Pattern.quote(begin) + "(.+?Z)(?:-\\d+)?" + Pattern.quote(END));
    }

    /**
     * A path that is not taken.
     *
     * @param suffixes of further files that will be created beside it under the same name
     */
    Path free(Instant made, List<String> suffixes) {
        String stem = begin + SECOND.format(made.atOffset(ZoneOffset.UTC));
        for (int number = 1; ; number++) {
            String name = (number == 1 ? stem : stem + "-" + number) + END;
            if (suffixes.stream().allMatch(suffix -> isFree(folder.resolve(name + suffix)))) {
                return folder.resolve(name);
            }
        }
    }

    /** When the file with a name was made; empty for names of another kind. */
    Optional<Instant> made(String name) {
        Matcher matcher = pattern.matcher(name);
        try {
            return matcher.matches()
                    ? Optional.of(LocalDateTime.parse(matcher.group(1), SECOND).toInstant(ZoneOffset.UTC))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isFree(Path file) {
        return !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }
}
