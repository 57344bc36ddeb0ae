#include "models/places/uprnreader.h"

#include <charconv>

#include <QCoreApplication>
#include <QFileInfo>

#include "models/places/uprnlines.h"
#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kGreatestUprn = 999'999'999'999; // twelve digits
constexpr qint64 kProblemsKept = 1000;
constexpr qint64 kReportEvery = 100'000;

QString tr(const char *text) { return QCoreApplication::translate("UprnReader", text); }

Error notUprns(const QString &path)
{
    return Error{ErrorCode::Invalid,
                 tr("%1 is no list of UPRNs: its columns are not UPRN, LATITUDE and LONGITUDE. Nothing was changed. "
                    "Choose the .csv file of OS Open UPRN.")
                     .arg(QFileInfo(path).fileName()),
                 {}};
}

template <typename Number>
std::optional<Number> parsed(QByteArrayView text)
{
    text = text.trimmed();
    if (text.size() > 1 && text.startsWith('"') && text.endsWith('"'))
        text = text.sliced(1, text.size() - 2);
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

struct Columns
{
    qsizetype uprn = -1;
    qsizetype lat = -1;
    qsizetype lon = -1;

    bool isWhole() const { return uprn >= 0 && lat >= 0 && lon >= 0; }
};

Columns columnsOf(const QStringList &cells)
{
    QStringList keys;
    for (const QString &cell : cells)
        keys += headingKey(cell);
    return {keys.indexOf(u"uprn"_s), keys.indexOf(u"latitude"_s), keys.indexOf(u"longitude"_s)};
}

std::optional<UprnPoint> pointOf(QByteArrayView line, const Columns &columns)
{
    std::optional<qint64> uprn;
    std::optional<double> lat;
    std::optional<double> lon;
    qsizetype from = 0;
    for (qsizetype column = 0; from <= line.size(); ++column) {
        const qsizetype comma = line.indexOf(',', from);
        const qsizetype end = comma < 0 ? line.size() : comma;
        const QByteArrayView cell = line.sliced(from, end - from);
        if (column == columns.uprn)
            uprn = parsed<qint64>(cell);
        else if (column == columns.lat)
            lat = parsed<double>(cell);
        else if (column == columns.lon)
            lon = parsed<double>(cell);
        from = end + 1;
    }
    if (!uprn || *uprn <= 0 || *uprn > kGreatestUprn || !lat || !lon || !isOnEarth({*lon, *lat}))
        return std::nullopt;
    return UprnPoint{*uprn, {*lon, *lat}};
}

/// In order of UPRN; of two with one UPRN the one that came later.
void sortOut(std::vector<UprnPoint> &points)
{
    std::stable_sort(points.begin(), points.end(),
                     [](const UprnPoint &a, const UprnPoint &b) { return a.uprn < b.uprn; });
    const auto kept = std::unique(points.rbegin(), points.rend(),
                                  [](const UprnPoint &a, const UprnPoint &b) { return a.uprn == b.uprn; });
    points.erase(points.begin(), kept.base());
}

class Collector
{
public:
    Collector(UprnFile &file, const UprnArea &area)
        : m_file(file)
        , m_area(area)
    {
    }

    Status read(const QString &path, const Feedback &feedback)
    {
        ROSETTE_ASSIGN(const auto lines, UprnLines::open(path));
        QByteArrayView line;
        ROSETTE_ASSIGN(const bool hasHeading, lines->next(line));
        const Columns columns = columnsOf(QString::fromUtf8(line).split(u','));
        if (!hasHeading || !columns.isWhole())
            return notUprns(path);
        const qint64 rejectedBefore = m_file.rejected;
        const qint64 usableBefore = usable();
        while (true) {
            ROSETTE_ASSIGN(const bool hasLine, lines->next(line));
            if (!hasLine)
                break;
            add(line, columns, lines->number());
            if (const qint64 bad = m_file.rejected - rejectedBefore; bad > 100 && 2 * bad > lines->number())
                return notUprns(path);
            if (lines->number() % kReportEvery == 0) {
                feedback.report(lines->progress(), tr("Reading %1").arg(QFileInfo(path).fileName()));
                if (feedback.isCancelled())
                    return Feedback::cancelledError(tr("The import was cancelled. Nothing was changed."));
            }
        }
        const bool isUsable = usable() > usableBefore || m_file.rejected == rejectedBefore;
        return isUsable ? Status() : notUprns(path);
    }

private:
    qint64 usable() const { return qint64(m_file.points.size()) + m_file.outside; }

    void add(QByteArrayView line, const Columns &columns, qint64 number)
    {
        if (line.trimmed().isEmpty())
            return;
        const auto point = pointOf(line, columns);
        if (!point) {
            if (++m_file.rejected <= kProblemsKept)
                m_file.problems += ImportProblem{number, tr("No UPRN with latitude and longitude."),
                                                 QString::fromUtf8(line.first(std::min<qsizetype>(line.size(), 200)))};
        } else if (m_area.box.contains(point->point) || m_area.uprns.contains(point->uprn)) {
            m_file.points.push_back({point->uprn, UprnBlock::rounded(point->point)});
        } else {
            ++m_file.outside;
        }
    }

    UprnFile &m_file;
    const UprnArea &m_area;
};

} // namespace

bool UprnReader::isHeading(const QStringList &cells) { return columnsOf(cells).isWhole(); }

Result<UprnFile> UprnReader::read(const QStringList &paths, const UprnArea &area, const Feedback &feedback)
{
    UprnFile file;
    Collector collector(file, area);
    for (const QString &path : paths)
        ROSETTE_CHECK(collector.read(path, feedback));
    sortOut(file.points);
    return file;
}

} // namespace rosette
