// Tables as councils and volunteers send them.

#include "models/tables/tablereader.h"
#include "tests/fuzz/fuzztarget.h"

using namespace rosette;

std::vector<QByteArray> fuzz::seeds()
{
    return {sharedBytes("register/council-fixtures/democracy-counts-utf-16le.csv"),
            sharedBytes("register/council-fixtures/encoding-windows1252.tsv"),
            sharedBytes("register/council-fixtures/test_incremental_data.csv"),
            "A list of names\r\n\r\nname;note\r\n\"Ann \"\"Annie\"\" Elm\";\"two\r\nlines\"\r\n"};
}

static qsizetype visibleIn(const QString &text, QChar delimiter)
{
    return std::count_if(text.begin(), text.end(), [&](QChar c) { return !c.isSpace() && c != delimiter; });
}

/// Of plain text without quotation marks all that stands below the heading must come out again.
static std::optional<qsizetype> visibleBelow(const QByteArray &bytes, const TableReader &reader)
{
    const bool isPlain = std::all_of(bytes.begin(), bytes.end(), [](char c) {
        return c != '"' && ((c >= ' ' && c < 0x7f) || c == '\n' || c == '\r' || c == '\t');
    });
    if (!isPlain)
        return std::nullopt;
    QString text = QString::fromLatin1(bytes);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    qsizetype count = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines.mid(reader.headingLine()))
        count += visibleIn(line, reader.form().delimiter);
    return count;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const fuzz::InputFile file("csv");
    const auto reader = TableReader::open(file.write(data, size));
    if (!reader)
        return 0;
    const auto expected = visibleBelow(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), **reader);
    qsizetype seen = 0;
    qint64 line = (*reader)->headingLine();
    TableRow row;
    while ((*reader)->next(row).valueOr(false)) {
        if (row.line <= line || row.line > qint64(size) + 1)
            qFatal("A row stands on line %lld after line %lld.", row.line, line);
        line = row.line;
        std::ignore = row.sourceText();
        for (const QString &cell : std::as_const(row.cells))
            seen += visibleIn(cell, (*reader)->form().delimiter);
    }
    if (expected && *expected != seen)
        qFatal("Of %lld characters %lld came out.", qint64(*expected), qint64(seen));
    return 0;
}
