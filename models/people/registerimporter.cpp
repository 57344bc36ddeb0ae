#include "models/people/registerimporter.h"

#include "models/people/franchisemarker.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/streetrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RegisterImport", text); }

} // namespace

Result<std::unique_ptr<RegisterImporter>> RegisterImporter::begin(Connection &c, ImportReport &report,
                                                                  const QString &supplier, qint64 nowMs)
{
    ROSETTE_ASSIGN(RegisterBook book, RegisterBook::load(c));
    std::unique_ptr<RegisterImporter> importer(new RegisterImporter(c, report, std::move(book)));
    ROSETTE_ASSIGN(importer->m_writer, RegisterWriter::begin(c, report.id, supplier, u"full"_s, nowMs));
    ROSETTE_ASSIGN(importer->m_doors, DoorIndex::load(c));
    ROSETTE_ASSIGN(const QList<Street> streets, StreetRepository::list(c));
    for (const Street &street : streets)
        importer->m_parser.addKnownStreet(street.name);
    return importer;
}

RegisterImporter::RegisterImporter(Connection &c, ImportReport &report, RegisterBook book)
    : m_connection(c)
    , m_report(report)
    , m_book(std::move(book))
{
}

Status RegisterImporter::take(const RegisterRow &row, const std::function<QString()> &sourceText)
{
    ROSETTE_ASSIGN(const DistrictId district, districtOf(row.number.district));
    if (const qint64 firstLine = earlierLine(row)) {
        reject(row.line, tr("Elector number %1 was used already in line %2.").arg(row.number.text()).arg(firstLine),
               sourceText());
        return {};
    }
    if (!row.remark.isEmpty())
        addProblem(row.line, row.remark, sourceText());
    ++m_counts.electors;
    ++m_markers[row.marker];

    ROSETTE_ASSIGN(const DoorId door, doorOf(row, district));
    const QString nameKey = row.name.key();
    if (const KnownElector *known = m_book.match(row, district, nameKey, door))
        return apply(*known, row, nameKey, {district, door});
    if (!m_book.isEmpty()) {
        m_pending += Pending{row, nameKey, {district, door}, sourceText()};
        return {};
    }
    ++m_counts.added;
    return m_writer->add(row, nameKey, district, door);
}

void RegisterImporter::reject(qint64 line, const QString &reason, const QString &sourceText)
{
    ++m_counts.rejected;
    addProblem(line, reason, sourceText);
}

Status RegisterImporter::finish()
{
    ROSETTE_CHECK(takePending());
    ROSETTE_CHECK(retireMissing());
    ROSETTE_CHECK(reportUnknownMarkers());
    m_report.counts = QJsonObject{{u"added"_s, m_counts.added},
                                  {u"amended"_s, m_counts.amended},
                                  {u"removed"_s, m_counts.removed},
                                  {u"unchanged"_s, m_counts.unchanged},
                                  {u"moved"_s, m_counts.moved},
                                  {u"unsure"_s, m_counts.unsure},
                                  {u"rejected"_s, m_counts.rejected},
                                  {u"electors"_s, m_counts.electors},
                                  {u"districts"_s, m_counts.districts},
                                  {u"doors"_s, m_doors->doorsCreated()},
                                  {u"streets"_s, m_doors->streetsCreated()}};
    return {};
}

Result<DistrictId> RegisterImporter::districtOf(const QString &code)
{
    if (const auto known = m_districts.constFind(code); known != m_districts.constEnd())
        return *known;
    ROSETTE_ASSIGN(const auto before, PollingDistrictRepository::findByCode(m_connection, code));
    ROSETTE_ASSIGN(const DistrictId id, PollingDistrictRepository::findOrCreate(m_connection, code));
    m_counts.districts += before ? 0 : 1;
    m_districts.insert(code, id);
    return id;
}

Result<DoorId> RegisterImporter::doorOf(const RegisterRow &row, DistrictId district)
{
    if (!row.hasAddress())
        return DoorId();
    if (row.addressLines == m_lastAddress && m_lastPlace.district == district)
        return m_lastPlace.door;
    const Address address = m_parser.parse(row.addressLines, row.postcode);
    ROSETTE_ASSIGN(const DoorIndex::Found found, m_doors->findOrCreate(address, district, row.number.district, row.uprn));
    m_lastAddress = row.addressLines;
    m_lastPlace = {district, found.id};
    return found.id;
}

/// The line in which the number was used first; 0 when this is it.
qint64 RegisterImporter::earlierLine(const RegisterRow &row)
{
    qint64 &line = m_lineOfNumber[row.number.text()];
    return std::exchange(line, line > 0 ? line : row.line);
}

Status RegisterImporter::apply(const KnownElector &elector, const RegisterRow &row, const QString &nameKey,
                               const Place &place)
{
    const bool isSameNumber = elector.district == place.district && elector.number == row.number.number &&
                              elector.suffix == row.number.suffix;
    const bool isSameDoor = elector.door == place.door || (!place.door && row.kind == ElectorKind::Other);
    if (elector.isCurrent && isSameNumber && isSameDoor && elector.said == RegisterBook::saidBy(row)) {
        ++m_counts.unchanged;
        return {};
    }
    ++(!elector.isCurrent ? m_counts.added : isSameDoor ? m_counts.amended : m_counts.moved);
    return m_writer->amend(elector, row, nameKey, place.district, place.door);
}

Status RegisterImporter::takePending()
{
    for (const Pending &pending : std::as_const(m_pending)) {
        const auto &[row, nameKey, place, sourceText] = pending;
        if (const KnownElector *renamed = m_book.matchRenamed(row, place.district, nameKey, place.door)) {
            ROSETTE_CHECK(apply(*renamed, row, nameKey, place));
            continue;
        }
        ++m_counts.added;
        ROSETTE_CHECK(m_writer->add(row, nameKey, place.district, place.door));
        if (m_book.possibleMover(nameKey)) {
            ++m_counts.unsure;
            addProblem(row.line,
                       tr("%1 is new at this address; an elector of the same name left another one. They were kept as "
                          "two people.")
                           .arg(row.number.text()),
                       sourceText);
        }
    }
    m_pending.clear();
    return {};
}

/// Only districts that the file speaks of: councils also send one ward at a time.
Status RegisterImporter::retireMissing()
{
    const QSet<DistrictId> districts(m_districts.cbegin(), m_districts.cend());
    for (const KnownElector &elector : m_book.electors()) {
        if (elector.isMatched || !elector.isCurrent || !districts.contains(elector.district))
            continue;
        ++m_counts.removed;
        ROSETTE_CHECK(m_writer->retire(elector));
    }
    return {};
}

Status RegisterImporter::reportUnknownMarkers()
{
    ROSETTE_ASSIGN(const QList<FranchiseMarker> known, FranchiseMarkerRepository::list(m_connection));
    for (auto marker = m_markers.cbegin(); marker != m_markers.cend(); ++marker) {
        const bool isKnown = std::any_of(known.begin(), known.end(),
                                         [&](const FranchiseMarker &one) { return one.marker == marker.key(); });
        if (!isKnown)
            addProblem(0,
                       tr("The marker “%1” (%2 electors) is not known. It is kept and shown as it is.")
                           .arg(marker.key())
                           .arg(*marker),
                       {});
    }
    return {};
}

void RegisterImporter::addProblem(qint64 line, const QString &reason, const QString &sourceText)
{
    m_report.problems += ImportProblem{line, reason, sourceText};
}

} // namespace rosette
