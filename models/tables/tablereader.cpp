#include "models/tables/tablereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "models/tables/recordscanner.h"
#include "models/tables/tablelayout.h"
#include "models/tables/tabletext.h"
#include "models/tables/textencoding.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBlockBytes = 1 << 18;
constexpr qsizetype kSourceTextChars = 200;

QString tr(const char *text) { return QCoreApplication::translate("TableReader", text); }

Error refusal(const QString &path, const QString &sentence)
{
    return Error{ErrorCode::Invalid, sentence.arg(QFileInfo(path).fileName()), path};
}

/// What a file that is no table of text seems to be; empty when its first bytes do not say.
QString knownFormat(const QByteArray &head)
{
    if (head.startsWith("PK\x03\x04"))
        return tr("%1 is a workbook or a ZIP archive, whatever its name says. Nothing was read. Open it in a "
                  "spreadsheet program, save the sheet "
                  "as CSV and choose that file (unpack an archive first).");
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return tr("%1 is an old Excel workbook. Nothing was read. Open it in a spreadsheet program, save the sheet as "
                  "CSV and choose that file.");
    if (head.startsWith("%PDF"))
        return tr("%1 is a PDF, made for printing. Nothing was read. Ask the council for the data as CSV.");
    const QByteArray text = head.trimmed();
    if (text.startsWith('{') || text.startsWith('['))
        return tr("%1 holds JSON, not a table. Nothing was read. Choose a CSV or TSV file.");
    if (text.startsWith('<'))
        return tr("%1 is a web page or XML, not a table. Nothing was read. Choose a CSV or TSV file.");
    return {};
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
    std::optional<TableRow> firstRow; ///< read while opening

    Status readHead(const HeadingTest &isHeading);
    void rewind();
    Result<bool> nextRow(TableRow &row);
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
    ROSETTE_CHECK(d.readHead(isHeading));
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
    if (const QString format = knownFormat(head); !format.isEmpty())
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

void TableReader::Private::rewind()
{
    file.seek(encoding.markBytes);
    decoder = TextDecoder::make(encoding.name);
    scanner = std::make_unique<RecordScanner>(layout.delimiter);
    TableRow row;
    while (row.line < layout.headingLine && nextRow(row).valueOr(false)) {
    }
    scanner->setExpectedCells(layout.heading.size());
}

Result<bool> TableReader::Private::nextRow(TableRow &row)
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

double TableReader::progress() const
{
    return d->file.size() > 0 ? double(d->file.pos()) / double(d->file.size()) : 1.0;
}

} // namespace rosette
