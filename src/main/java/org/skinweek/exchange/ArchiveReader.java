package org.skinweek.exchange;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads archives strictly: a file that is damaged, or of another program, is refused as a whole. */
public final class ArchiveReader {
    /** The largest archive that is read, in bytes; ten years of a dozen uses a day are a tenth of it. */
    public static final int LARGEST = 256 * 1024 * 1024;

    private ArchiveReader() {}

    /** Only enough to tell which file it is. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Header(@Nullable String format) {}

    /** The format that a file says it has; empty where it says none or is no JSON object at all. */
    public static String format(byte[] bytes) {
        try {
            @Nullable
            String format =
                    RoutineMapper.read(JsonSyntax.checked(bytes), Header.class).format();
            return format == null ? "" : format;
        } catch (FileFormatException e) {
            return "";
        }
    }

    /**
     * The archive in a stream.
     *
     * @throws FileFormatException for whatever is wrong with it
     * @throws IOException when the stream cannot be read
     */
    public static NotebookArchive read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new FileFormatException(
                    "", "The file is larger than 256 MiB (%s bytes): an archive is far smaller".formatted(LARGEST));
        }
        return read(bytes);
    }

    /**
     * The archive in these bytes.
     *
     * @throws FileFormatException for whatever is wrong with it
     */
    public static NotebookArchive read(byte[] bytes) {
        String text = JsonSyntax.checked(bytes);
        @Nullable String format = RoutineMapper.read(text, Header.class).format();
        if (!NotebookArchive.FORMAT.equals(format)) {
            throw new FileFormatException(
                    format == null ? "" : "/format",
                    "The file is no archive: \"format\" must be \"%s\"".formatted(NotebookArchive.FORMAT));
        }
        refuseNulls(text);
        try (JsonParser parser = RecordMapper.JSON.createParser(text)) {
            try {
                return RecordMapper.JSON.readValue(parser, ArchiveJson.class).archive();
            } catch (JsonMappingException e) {
                throw ArchiveErrors.of(e, parser, text);
            } catch (IllegalArgumentException e) {
                // what the parts say about each other
                throw new FileFormatException("", ControlCharacters.shortened(String.valueOf(e.getMessage())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is absent has no key, so a null is a mistake wherever it is. */
    private static void refuseNulls(String text) {
        try (JsonParser parser = RecordMapper.JSON.createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.hasToken(JsonToken.VALUE_NULL)) {
                    throw FormatErrors.mustBe(parser, "a value, or its key be left out");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
