#include "models/register/absentvoterlist.h"

#include <QFileInfo>

#include "models/people/electornumber.h"
#include "models/people/person.h"
#include "models/register/councilfile.h"
#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

using Keys = std::initializer_list<QLatin1String>;

constexpr Keys kPrefix = {"electornumberprefix"_L1, "electornoprefix"_L1, "prefix"_L1, "pd"_L1, "pdcode"_L1,
                          "pollingdistrict"_L1,     "district"_L1};
constexpr Keys kNumber = {"fullelectorno"_L1, "electorno"_L1,       "electornumber"_L1, "eno"_L1,
                          "rollno"_L1,        "electoralnumber"_L1, "registernumber"_L1};
constexpr Keys kSuffix = {"electornumbersuffix"_L1, "electornosuffix"_L1, "numbersuffix"_L1};
constexpr Keys kType = {"type"_L1,           "absenttype"_L1, "votetype"_L1,        "typeofvote"_L1, "absentvote"_L1,
                        "absentvotetype"_L1, "votingtype"_L1, "absentvotertype"_L1, "absent"_L1};
constexpr Keys kStatus = {"pvsstatus"_L1, "postalstatus"_L1}; // only lists of absent voters have one
constexpr Keys kWholeName = {"name"_L1, "electorname"_L1};
constexpr Keys kSurname = {"surname"_L1, "electorsurname"_L1, "lastname"_L1};
constexpr Keys kForename = {"forename"_L1, "electorforename"_L1, "forenames"_L1, "firstname"_L1, "firstnames"_L1};

bool hasAny(const QStringList &heading, Keys keys)
{
    return std::any_of(heading.begin(), heading.end(), [&](const QString &cell) {
        const QString key = headingKey(cell);
        return std::any_of(keys.begin(), keys.end(), [&](QLatin1String one) { return key == one; });
    });
}

std::optional<AbsentVoteKind> kindNamedBy(const QString &path)
{
    const QString name = headingKey(QFileInfo(path).completeBaseName());
    const bool isPostal = name.contains("postal"_L1);
    const bool isProxy = name.contains("proxy"_L1) || name.contains("proxies"_L1);
    if (isPostal && isProxy)
        return name.contains("postalprox"_L1) ? std::optional(AbsentVoteKind::PostalProxy) : std::nullopt;
    if (isPostal)
        return AbsentVoteKind::Postal;
    return isProxy ? std::optional(AbsentVoteKind::Proxy) : std::nullopt;
}

/// A heading with numbers and kinds of vote; without kinds, one that is nothing else, or whose file says what it is.
bool isList(const QStringList &heading, const QString &path)
{
    if (!hasAny(heading, kNumber))
        return false;
    if (hasAny(heading, kType) || hasAny(heading, kStatus))
        return councilFileOf(heading) != CouncilFile::PollingStations;
    return kindNamedBy(path) || councilFileOf(heading) == CouncilFile::Unknown;
}

} // namespace

AbsentVoterList::AbsentVoterList(std::unique_ptr<TableReader> reader)
    : m_reader(std::move(reader))
    , m_prefix(m_reader->column(kPrefix))
    , m_number(m_reader->column(kNumber))
    , m_suffix(m_reader->column(kSuffix))
    , m_type(m_reader->column(kType))
    , m_wholeName(m_reader->column(kWholeName))
    , m_surname(m_reader->column(kSurname))
    , m_forename(m_reader->column(kForename))
{
}

Result<AbsentVoterList> AbsentVoterList::open(const QString &path, const TableWish &wish)
{
    const auto isHeading = [&path](const QStringList &cells) { return isList(cells, path); };
    ROSETTE_ASSIGN(auto reader, TableReader::open(path, isHeading, wish));
    if (!isHeading(reader->heading()))
        return wrongCouncilFile(path, reader->heading(), reader->headingLine(),
                                councilFileText(CouncilFile::AbsentVoters));
    return AbsentVoterList(std::move(reader));
}

Result<bool> AbsentVoterList::next(AbsentVoterRow &row)
{
    ROSETTE_ASSIGN(const bool hasRow, m_reader->next(m_row));
    if (!hasRow)
        return false;
    const PersonName read = name();
    row = AbsentVoterRow{.line = m_row.line,
                         .number = numberText(),
                         .type = cell(m_type),
                         .nameKey = read.isEmpty() ? QString() : read.key(),
                         .name = read.isEmpty() ? QString() : nameInWords(read.forename, read.surname),
                         .problem = m_row.problem,
                         .sourceText = m_row.sourceText()};
    return true;
}

std::optional<AbsentVoteKind> AbsentVoterList::kindByFileName() const { return kindNamedBy(m_reader->path()); }

QString AbsentVoterList::cell(int column) const
{
    return column < 0 ? QString() : cleanedText(m_row.cells.value(column));
}

/// In one column as it stands; of several the parts are put together.
QString AbsentVoterList::numberText() const
{
    const QString number = cell(m_number);
    const auto parts = ElectorNumber::fromParts(cell(m_prefix), number, cell(m_suffix));
    return m_prefix >= 0 && parts && !parts->district.isEmpty() ? parts->text() : number;
}

PersonName AbsentVoterList::name() const
{
    if (m_surname >= 0)
        return PersonName::fromParts(cell(m_forename), cell(m_surname));
    return PersonName::fromSurnameFirst(cell(m_wholeName));
}

} // namespace rosette
