package org.muster.core.people.intake;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook says, as text in one line. */
final class WorkbookCell {

    private static final int MOST_DIGITS = 30;

    private WorkbookCell() {}

    static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDay(cell.getDataFormatString()) ? day(cell.asDate()) : number(cell.asNumber());
        }
        return plain(cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText());
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ");
    }

    /** Whether a number format (ECMA-376 part 1, 18.8.30) shows a year or a day, outside of what it shows literally. */
    static boolean isDay(@Nullable String format) {
        String shown = format == null ? "" : format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        return shown.toLowerCase(Locale.ROOT).matches(".*[yd].*");
    }

    private static String day(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }

    private static String number(BigDecimal number) {
        return Math.abs(number.scale()) > MOST_DIGITS
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }
}
