#include "models/tables/tablereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "models/tables/foreignformat.h"
#include "models/tables/recordscanner.h"
#include "models/tables/sheetchoice.h"
#include "models/tables/tabletext.h"
#include "models/tables/textdecoder.h"
#include "models/tables/textencoding.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBlockBytes = 1 << 18;

QString tr(const char *text) { return QCoreApplication::translate("TableReader", text); }

/// `sentence` with the file's name in place of %1, then `parts`.
template <typename... Parts>
Error refusal(const QString &path, const QString &sentence, const Parts &...parts)
{
    return Error{ErrorCode::Invalid, sentence.arg(QFileInfo(path).fileName(), parts...), path};
}

} // namespace

struct TableReader::Private
{
    QFile file;
    TableWish wish;
    TableForm form;
    int markBytes = 0;
    TableLayout layout;
    std::unique_ptr<TextDecoder> decoder;
    std::unique_ptr<RecordScanner> scanner;
    std::unique_ptr<WorkbookRows> workbook; ///< instead of decoder and scanner
    std::optional<TableRow> firstRow;       ///< read while opening

    Status readHead(const HeadingTest &isHeading);
    Status readEncoding();
    Error noTable() const;
    Status readSheets(const HeadingTest &isHeading);
    void rewind();
    Result<bool> nextRow(TableRow &row);
    Result<bool> nextTextRow(TableRow &row);
};

TableReader::TableReader()
    : d(std::make_unique<Private>())
{
}
TableReader::~TableReader() = default;

Result<std::unique_ptr<TableReader>> TableReader::open(const QString &path, const HeadingTest &isHeading,
                                                       const TableWish &wish)
{
    std::unique_ptr<TableReader> reader(new TableReader);
    Private &d = *reader->d;
    d.file.setFileName(path);
    d.wish = wish;
    if (QFileInfo(path).isDir() || !d.file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io,
                     tr("%1 cannot be opened. Nothing was read. Check that the file is there and that you may read it.")
                         .arg(QFileInfo(path).fileName()),
                     d.file.errorString()};
    }
    ROSETTE_CHECK(WorkbookRows::isWorkbook(path) ? d.readSheets(isHeading) : d.readHead(isHeading));
    d.rewind();

    TableRow row;
    ROSETTE_ASSIGN(const bool hasRow, d.nextRow(row));
    if (!hasRow)
        return refusal(path,
                       tr("%1 ends with its heading in line %2; no rows stand under it. Nothing was read. It may have "
                          "been cut off: ask for it again."),
                       QString::number(d.layout.headingLine));
    d.firstRow = row;
    return reader;
}

Status TableReader::Private::readHead(const HeadingTest &isHeading)
{
    const QByteArray head = file.read(kBlockBytes);
    if (head.trimmed().isEmpty())
        return refusal(file.fileName(), tr("%1 is empty: nothing stands in line 1 or after it. Nothing was read. It "
                                           "may not have been saved or downloaded to "
                                           "the end: ask for it again."));
    if (const QString format = foreignFormat(head); !format.isEmpty())
        return refusal(file.fileName(), format);
    ROSETTE_CHECK(readEncoding());

    QString text;
    TextDecoder::make(form.encoding)->decode(head.mid(markBytes), text);
    const QList<QChar> delimiters = wish.delimiter.isNull() ? Delimiter::all() : QList<QChar>{wish.delimiter};
    const auto found = TableLayout::find(text, head.size() == file.size(), isHeading, delimiters);
    if (!found)
        return noTable();
    layout = *found;
    form.delimiter = layout.delimiter;
    form.delimiterReason = wish.delimiter.isNull() ? layout.reason : tr("You chose it.");
    return {};
}

Status TableReader::Private::readEncoding()
{
    if (wish.encoding.isEmpty()) {
        const auto detected = TextEncoding::detect(file);
        if (!detected)
            return refusal(
                file.fileName(),
                tr("%1 is not a text file. Nothing was read. Choose a CSV or TSV file, as councils send them."));
        form.encoding = detected->name;
        form.encodingReason = detected->reason;
        markBytes = detected->markBytes;
        return {};
    }
    const auto chosen = TextEncoding::chosen(file, wish.encoding);
    if (!chosen)
        return refusal(file.fileName(), tr("%1 is not written in %2. %3 Nothing was read. Choose another encoding."),
                       wish.encoding, chosen.error().message);
    form.encoding = chosen->name;
    form.encodingReason = chosen->reason;
    markBytes = chosen->markBytes;
    return {};
}

/// What hides it may be a wish of the user.
Error TableReader::Private::noTable() const
{
    if (workbook && wish.sheet.isEmpty())
        return refusal(file.fileName(), tr("%1 holds no table: no sheet has rows with columns. Nothing was read."));
    if (workbook)
        return refusal(file.fileName(),
                       tr("%1 holds no table on the sheet “%2”. Nothing was read. Choose another sheet."), wish.sheet);
    if (!wish.delimiter.isNull())
        return refusal(file.fileName(),
                       tr("%1 holds no table whose columns are parted by a %2. Nothing was read. Choose another "
                          "delimiter."),
                       Delimiter::text(wish.delimiter));
    if (!wish.encoding.isEmpty())
        return refusal(file.fileName(),
                       tr("%1 holds no table when it is read as %2. Nothing was read. Choose another encoding."),
                       wish.encoding);
    return refusal(file.fileName(), tr("%1 holds no table: no row with columns was found from line 1 on. "
                                       "Nothing was read. Choose a CSV or TSV "
                                       "file with a heading."));
}

Status TableReader::Private::readSheets(const HeadingTest &isHeading)
{
    ROSETTE_ASSIGN(workbook, WorkbookRows::open(file.fileName()));
    form.workbook = workbook->format();
    form.sheets = workbook->sheets();
    if (!wish.sheet.isEmpty() && !form.sheets.contains(wish.sheet))
        return refusal(file.fileName(), tr("%1 has no sheet “%2”. Nothing was read. Its sheets are “%3”."), wish.sheet,
                       form.sheets.join(u"”, “"_s));
    const auto chosen = SheetChoice::find(*workbook, wish.sheet, isHeading);
    if (!chosen)
        return noTable();
    layout = chosen->layout;
    form.sheet = form.sheets.at(chosen->index);
    form.sheetReason = chosen->reason;
    workbook->begin(chosen->index);
    return {};
}

void TableReader::Private::rewind()
{
    if (!workbook) {
        file.seek(markBytes);
        decoder = TextDecoder::make(form.encoding);
        scanner = std::make_unique<RecordScanner>(layout.delimiter);
    }
    TableRow row;
    while (row.line < layout.headingLine && nextRow(row).valueOr(false)) {
    }
    if (scanner)
        scanner->setExpectedCells(layout.heading.size());
}

Result<bool> TableReader::Private::nextRow(TableRow &row)
{
    return workbook ? Result<bool>(workbook->next(row)) : nextTextRow(row);
}

Result<bool> TableReader::Private::nextTextRow(TableRow &row)
{
    for (;;) {
        const RecordScanner::Outcome outcome = scanner->next(row);
        if (outcome == RecordScanner::Outcome::End)
            return false;
        if (outcome == RecordScanner::Outcome::Row) {
            if (row.isBlank())
                continue;
            return true;
        }
        const QByteArray block = file.read(kBlockBytes);
        if (block.isEmpty() && file.error() != QFileDevice::NoError) {
            return Error{ErrorCode::Io,
                         tr("%1 could not be read to its end. Nothing was kept. Copy it to this machine and try again.")
                             .arg(QFileInfo(file).fileName()),
                         file.errorString()};
        }
        if (block.isEmpty())
            scanner->finish();
        decoder->decode(block, scanner->buffer());
    }
}

Result<bool> TableReader::next(TableRow &row)
{
    if (d->firstRow) {
        row = *std::exchange(d->firstRow, std::nullopt);
        return true;
    }
    return d->nextRow(row);
}

const QStringList &TableReader::heading() const { return d->layout.heading; }
qint64 TableReader::headingLine() const { return d->layout.headingLine; }
const TableForm &TableReader::form() const { return d->form; }
QString TableReader::path() const { return d->file.fileName(); }

int TableReader::column(std::initializer_list<QLatin1String> keys) const
{
    for (qsizetype i = 0; i < d->layout.heading.size(); ++i) {
        const QString key = headingKey(d->layout.heading.at(i));
        if (std::any_of(keys.begin(), keys.end(), [&](QLatin1String wanted) { return key == wanted; }))
            return int(i);
    }
    return -1;
}

double TableReader::progress() const
{
    if (d->workbook)
        return d->workbook->progress();
    return d->file.size() > 0 ? double(d->file.pos()) / double(d->file.size()) : 1.0;
}

} // namespace rosette
