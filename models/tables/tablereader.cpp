#include "models/tables/tablereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "models/tables/foreignformat.h"
#include "models/tables/recordscanner.h"
#include "models/tables/tablelayout.h"
#include "models/tables/tabletext.h"
#include "models/tables/textencoding.h"
#include "models/tables/workbookrows.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBlockBytes = 1 << 18;
constexpr qsizetype kSourceTextChars = 200;
constexpr qsizetype kSheetRowsLookedAt = 30;

QString tr(const char *text) { return QCoreApplication::translate("TableReader", text); }

Error refusal(const QString &path, const QString &sentence)
{
    return Error{ErrorCode::Invalid, sentence.arg(QFileInfo(path).fileName()), path};
}

} // namespace

bool TableRow::isBlank() const
{
    return problem.isEmpty() && std::all_of(cells.begin(), cells.end(),
                                            [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

QString TableRow::sourceText() const
{
    QStringList filled;
    for (const QString &cell : cells) {
        if (const QString clean = cleanedText(cell); !clean.isEmpty())
            filled += clean;
    }
    const QString text = filled.join(u" | ");
    return text.size() <= kSourceTextChars ? text : text.left(kSourceTextChars - 1) + u'…';
}

struct TableReader::Private
{
    QFile file;
    TextEncoding encoding;
    TableLayout layout;
    std::unique_ptr<TextDecoder> decoder;
    std::unique_ptr<RecordScanner> scanner;
    std::unique_ptr<WorkbookRows> workbook; ///< instead of decoder and scanner
    QString sheet;
    std::optional<TableRow> firstRow; ///< read while opening

    Status readHead(const HeadingTest &isHeading);
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

Result<std::unique_ptr<TableReader>> TableReader::open(const QString &path, const HeadingTest &isHeading)
{
    std::unique_ptr<TableReader> reader(new TableReader);
    Private &d = *reader->d;
    d.file.setFileName(path);
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
        return refusal(
            path,
            tr("%1 has a heading but no rows under it. Nothing was read. It may have been cut off: ask for it again."));
    d.firstRow = row;
    return reader;
}

Status TableReader::Private::readHead(const HeadingTest &isHeading)
{
    const QByteArray head = file.read(kBlockBytes);
    if (head.trimmed().isEmpty())
        return refusal(file.fileName(), tr("%1 is empty. Nothing was read. It may not have been saved or downloaded to "
                                           "the end: ask for it again."));
    if (const QString format = foreignFormat(head); !format.isEmpty())
        return refusal(file.fileName(), format);
    auto detected = TextEncoding::detect(file);
    if (!detected)
        return refusal(file.fileName(),
                       tr("%1 is not a text file. Nothing was read. Choose a CSV or TSV file, as councils send them."));
    encoding = *detected;

    QString text;
    TextDecoder::make(encoding.name)->decode(head.mid(encoding.markBytes), text);
    const auto found = TableLayout::find(text, head.size() == file.size(), isHeading);
    if (!found) {
        return refusal(file.fileName(), tr("%1 holds no table: no row with columns was found among its first lines. "
                                           "Nothing was read. Choose a CSV or TSV "
                                           "file with a heading."));
    }
    layout = *found;
    return {};
}

/// The first sheet with a heading that is known counts, else the first with a table.
Status TableReader::Private::readSheets(const HeadingTest &isHeading)
{
    ROSETTE_ASSIGN(workbook, WorkbookRows::open(file.fileName()));
    const QStringList names = workbook->sheets();
    qsizetype chosen = -1;
    for (qsizetype i = 0; i < names.size(); ++i) {
        workbook->begin(i);
        QList<TableRow> rows;
        for (TableRow row; rows.size() < kSheetRowsLookedAt && workbook->next(row);)
            rows += row;
        const auto found = TableLayout::findInRows(rows, isHeading);
        const bool isKnown = found && isHeading && isHeading(found->heading);
        if (!found || (chosen >= 0 && !isKnown))
            continue;
        chosen = i;
        layout = *found;
        if (isKnown)
            break;
    }
    if (chosen < 0)
        return refusal(file.fileName(), tr("%1 holds no table: no sheet has rows with columns. Nothing was read."));
    sheet = names.at(chosen);
    workbook->begin(chosen);
    return {};
}

void TableReader::Private::rewind()
{
    if (!workbook) {
        file.seek(encoding.markBytes);
        decoder = TextDecoder::make(encoding.name);
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
QString TableReader::encoding() const { return d->encoding.name; }
QChar TableReader::delimiter() const { return d->layout.delimiter; }
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

QString TableReader::formatText() const
{
    if (d->workbook)
        return tr("%1, sheet %2").arg(d->workbook->format(), d->sheet);
    const QChar delimiter = d->layout.delimiter;
    const QString name = delimiter == u'\t'  ? tr("tab")
                         : delimiter == u';' ? tr("semicolon")
                         : delimiter == u'|' ? tr("pipe")
                                             : tr("comma");
    return d->encoding.name + u", "_s + name;
}

double TableReader::progress() const
{
    if (d->workbook)
        return d->workbook->progress();
    return d->file.size() > 0 ? double(d->file.pos()) / double(d->file.size()) : 1.0;
}

} // namespace rosette
