package org.skinweek.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;

/** Pictures in a zip file, and what a zip file of somebody else may hold in their place. */
class ArchivePicturesTest {
    private static final String ONE = "1".repeat(64);
    private static final String TWO = "2".repeat(64);

    private final Held held = new Held();

    private static final class Held implements ArchiveZip.Pictures {
        private final Map<String, byte[]> all = new LinkedHashMap<>();

        @Override
        public Optional<byte[]> content(String hash) {
            return Optional.ofNullable(all.get(hash));
        }

        @Override
        public void take(String hash, byte[] content) {
            all.put(hash, content);
        }
    }

    @Test
    void eachPictureIsInTheZipFileOnceAndComesBack() throws IOException {
        Notebook notebook = Notebook.EMPTY.after(List.of(photo(1, ONE), photo(2, ONE), photo(3, TWO)));
        Held here = new Held();
        here.take(ONE, new byte[] {7, 8});
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        ArchiveZip.write(new NotebookArchive(Instant.EPOCH, notebook), here, zip);
        assertThat(ArchiveZip.read(new ByteArrayInputStream(zip.toByteArray())).notebook())
                .isEqualTo(notebook);
        ArchiveZip.takePictures(new ByteArrayInputStream(zip.toByteArray()), Set.of(ONE, TWO), held);
        assertThat(held.all).containsOnlyKeys(ONE);
        assertThat(held.all.get(ONE)).containsExactly(7, 8);
    }

    @Test
    void onlyWhatIsWantedIsTakenAndNoOtherName() throws IOException {
        byte[] zip = zip(Map.of(
                "photos/" + ONE + ".jpg",
                3,
                "photos/" + TWO + ".jpg",
                3,
                "../photos/" + ONE + ".jpg",
                3,
                "photos/../" + ONE + ".jpg",
                3,
                "/etc/passwd",
                3,
                "photos\\" + ONE + ".jpg",
                3));
        ArchiveZip.takePictures(new ByteArrayInputStream(zip), Set.of(ONE), held);
        assertThat(held.all).containsOnlyKeys(ONE);
    }

    @Test
    void whatIsLargerThanAnyPictureEndsIt() throws IOException {
        byte[] zip = zip(Map.of("photos/" + ONE + ".jpg", (32 << 20) + 1));
        assertThat(zip).as("a bomb is small").hasSizeLessThan(100_000);
        assertThatThrownBy(() -> ArchiveZip.takePictures(new ByteArrayInputStream(zip), Set.of(ONE), held))
                .isInstanceOf(FileFormatException.class);
        assertThat(held.all).isEmpty();
    }

    @Test
    void aZipFileThatWasCutOffIsDamaged() throws IOException {
        byte[] zip = zip(Map.of("photos/" + ONE + ".jpg", 100_000));
        byte[] cut = Arrays.copyOf(zip, zip.length / 2);
        assertThatThrownBy(() -> ArchiveZip.takePictures(new ByteArrayInputStream(cut), Set.of(ONE), held))
                .isInstanceOf(FileFormatException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void anArchiveWithoutPhotosSaysNothingOfThem() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveWriter.write(new NotebookArchive(Instant.EPOCH, Notebook.EMPTY), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("photos");
    }

    private static byte[] zip(Map<String, Integer> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Integer> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(new byte[entry.getValue()]);
            }
        }
        return bytes.toByteArray();
    }

    private static Change photo(int id, String hash) {
        return new Change.OfPhoto(
                null,
                new SkinPhoto(new UUID(0, id), LocalDate.of(2026, 11, id), hash, 3, 4, Instant.EPOCH, ZoneOffset.UTC));
    }
}
