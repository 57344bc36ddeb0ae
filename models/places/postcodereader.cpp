#include "models/places/postcodereader.h"

#include "models/geo/britishgrid.h"
#include "models/tables/tablereader.h"

namespace rosette {

namespace {

constexpr int kQualityColumn = 1;
constexpr int kEastingColumn = 2;
constexpr int kOldEastingColumn = 10; // editions before 2011
constexpr int kOldColumns = 19;
constexpr int kNoPlaceQuality = 90;

QString tr(const char *text) { return QCoreApplication::translate("PostcodeReader", text); }

Error notPostcodes(const QString &path)
{
    return Error{ErrorCode::Invalid,
                 tr("%1 is no Code-Point Open file: its rows do not begin with postcode, quality, easting and "
                    "northing. Nothing was changed. "
                    "Choose the .csv files of Code-Point Open, such as nw.csv.")
                     .arg(QFileInfo(path).fileName()),
                 {}};
}

/// Adds rows of one file after another.
class Collector
{
public:
    Collector(PostcodeFile &file, BritishGrid grid)
        : m_file(file)
        , m_grid(std::move(grid))
    {
    }

    /// False when the row holds no postcode and place.
    bool add(const QStringList &cells)
    {
        const int eastingColumn = cells.size() >= kOldColumns ? kOldEastingColumn : kEastingColumn;
        const QString postcode = tidyPostcode(cells.value(0));
        bool hasQuality = false;
        bool hasEasting = false;
        bool hasNorthing = false;
        const int quality = cells.value(kQualityColumn).toInt(&hasQuality);
        const double easting = cells.value(eastingColumn).toDouble(&hasEasting);
        const double northing = cells.value(eastingColumn + 1).toDouble(&hasNorthing);
        if (postcode.isEmpty() || !hasQuality || !hasEasting || !hasNorthing)
            return false;
        const auto point = m_grid.toLonLat({easting, northing});
        if (quality >= kNoPlaceQuality || easting <= 0 || !point)
            ++m_file.unlocated;
        else
            m_file.postcodes += Postcode{postcode, *point, quality};
        return true;
    }

private:
    PostcodeFile &m_file;
    BritishGrid m_grid;
};

Status readFile(PostcodeFile &file, Collector &collector, const QString &path, const Feedback &feedback)
{
    ROSETTE_ASSIGN(const auto reader, TableReader::open(path));
    qint64 good = collector.add(reader->heading()) ? 1 : 0; // there is no heading: its place holds the first row
    qint64 bad = 0;
    TableRow row;
    while (true) {
        ROSETTE_ASSIGN(const bool hasRow, reader->next(row));
        if (!hasRow)
            break;
        if (row.problem.isEmpty() && collector.add(row.cells)) {
            ++good;
        } else {
            ++bad;
            file.problems += ImportProblem{
                row.line, row.problem.isEmpty() ? tr("No postcode with easting and northing.") : row.problem,
                row.sourceText()};
        }
        if ((good + bad) % 1000 == 0) {
            feedback.report(reader->progress(), tr("Reading %1").arg(QFileInfo(path).fileName()));
            if (feedback.isCancelled())
                return Feedback::cancelledError(tr("The import was cancelled. Nothing was changed."));
        }
        if (bad > 100 && bad > good)
            return notPostcodes(path);
    }
    return good > bad ? Status() : notPostcodes(path);
}

} // namespace

Result<PostcodeFile> PostcodeReader::read(const QStringList &paths, const Feedback &feedback)
{
    PostcodeFile file;
    ROSETTE_ASSIGN(BritishGrid grid, BritishGrid::open());
    Collector collector(file, std::move(grid));
    for (const QString &path : paths)
        ROSETTE_CHECK(readFile(file, collector, path, feedback));
    return file;
}

} // namespace rosette
