#include "ui/people/personfilterform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>

#include "models/canvass/codes.h"
#include "models/people/election.h"
#include "models/people/franchisemarker.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/streetrepository.h"
#include "models/places/wardrepository.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datefield.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 4;

/// Takes the choices anew by `fill` and keeps what was chosen.
template <typename Fill>
void refill(QComboBox *box, const QString &first, const QVariant &firstData, Fill fill)
{
    const QVariant chosen = box->currentData();
    box->clear();
    box->addItem(first, firstData);
    fill();
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

bool isWithDay(LastSpoken spoken)
{
    return spoken >= LastSpoken::NotSince && spoken <= LastSpoken::CalledSince;
}

void choose(QComboBox *box, const QVariant &data) { box->setCurrentIndex(std::max(0, box->findData(data))); }

} // namespace

PersonFilterForm::PersonFilterForm(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ward(addChoice(u"ward"_s, tr("Ward")))
    , m_district(addChoice(u"district"_s, tr("Polling district")))
    , m_street(addChoice(u"street"_s, tr("Street")))
    , m_order(addChoice(u"order"_s, tr("In order of")))
    , m_status(addChoice(u"status"_s, tr("Register")))
    , m_absentVote(addChoice(u"absentVote"_s, tr("Votes")))
    , m_marker(addChoice(u"marker"_s, tr("Marker")))
    , m_election(addChoice(u"election"_s, tr("May vote in")))
    , m_spoken(addChoice(u"spoken"_s, tr("Spoken to")))
    , m_spokenDay(new DateField(context.clock))
    , m_support(addChoice(u"support"_s, tr("Support")))
    , m_mark(addChoice(u"mark"_s, tr("To know")))
    , m_isAttainer(addCheck(u"attainer"_s, tr("Coming of age")))
    , m_isOptedOut(addCheck(u"optedOut"_s, tr("Opted out of the open register")))
    , m_isNew(addCheck(u"new"_s, tr("New with the last file")))
    , m_hasPhone(addCheck(u"phone"_s, tr("Has a phone number")))
    , m_hasEmail(addCheck(u"email"_s, tr("Has an e-mail address")))
    , m_hasConsent(addCheck(u"consent"_s, tr("Agreed to be contacted")))
{
    buildChoices();
    layOut();
}

QComboBox *PersonFilterForm::addChoice(const QString &name, const QString &label)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name + u"ComboBox"_s);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(box, &QComboBox::activated, this, &PersonFilterForm::edited);
    return box;
}

QCheckBox *PersonFilterForm::addCheck(const QString &name, const QString &label)
{
    auto *box = new QCheckBox(label, this);
    box->setObjectName(name + u"CheckBox"_s);
    box->setAccessibleName(label);
    connect(box, &QCheckBox::clicked, this, &PersonFilterForm::edited);
    return box;
}

void PersonFilterForm::buildChoices()
{
    m_street->setEditable(true);
    m_street->setInsertPolicy(QComboBox::NoInsert);
    m_street->completer()->setFilterMode(Qt::MatchContains);
    m_street->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_order->addItem(tr("names"), int(PersonOrder::ByName));
    m_order->addItem(tr("doors, as one walks"), int(PersonOrder::ByDoor));
    m_status->addItem(tr("Anyone"), int(PersonStatus::Anyone));
    m_status->addItem(tr("Electors"), int(PersonStatus::Elector));
    m_status->addItem(tr("Left the register"), int(PersonStatus::LeftRegister));
    m_status->addItem(tr("Added by hand"), int(PersonStatus::AddedByHand));
    m_absentVote->addItem(tr("Anyhow"), QString());
    m_absentVote->addItem(tr("Not in person"), QString(PersonFilter::kAnyAbsentVote));
    m_absentVote->addItem(tr("In person"), QString(PersonFilter::kNoAbsentVote));
    m_absentVote->addItem(tr("By post"), u"postal"_s);
    m_absentVote->addItem(tr("By proxy"), u"proxy"_s);
    m_absentVote->addItem(tr("By postal proxy"), u"postal-proxy"_s);
    m_spoken->addItem(tr("Whenever"), int(LastSpoken::Whenever));
    m_spoken->addItem(tr("Never"), int(LastSpoken::Never));
    m_spoken->addItem(tr("Not since"), int(LastSpoken::NotSince));
    m_spoken->addItem(tr("Since"), int(LastSpoken::Since));
    m_spoken->addItem(tr("Called on since"), int(LastSpoken::CalledSince));
    m_spoken->addItem(tr("Tried in vain"), int(LastSpoken::TriedInVain));
    m_spokenDay->setObjectName(u"spokenDateField"_s);
    m_spokenDay->setAccessibleName(tr("Day of the last talk"));
    connect(m_spokenDay, &DateField::dateChanged, this, &PersonFilterForm::takeDay);
    connect(m_spoken, &QComboBox::currentIndexChanged, this, [this] {
        if (isWithDay(LastSpoken(m_spoken->currentData().toInt())) && !m_spokenDay->date().isValid())
            m_spokenDay->setDate(m_context.clock.today().addMonths(-3));
    });
    m_mark->addItem(tr("Anything"), int(PersonMark::Any));
    m_mark->addItem(tr("Nothing against a visit"), int(PersonMark::None));
    m_mark->addItem(tr("Do not contact"), int(PersonMark::DoNotContact));
    m_mark->addItem(tr("Do not knock at the door"), int(PersonMark::DoNotKnock));
    m_mark->addItem(tr("Moved away"), int(PersonMark::Moved));
    m_mark->addItem(tr("Deceased"), int(PersonMark::Deceased));
}

/// "1 Sep" is the last one here, where other fields mean the next.
void PersonFilterForm::takeDay(QDate day)
{
    const QDate today = m_context.clock.today();
    if (day > today)
        m_spokenDay->setDate(day <= today.addDays(7) ? day.addDays(-7) : day.addYears(-1));
    if (day.isValid() && !isWithDay(LastSpoken(m_spoken->currentData().toInt())))
        choose(m_spoken, int(LastSpoken::NotSince));
    emit edited();
}

void PersonFilterForm::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::kGroup);
    grid->setVerticalSpacing(2);
    int place = 0;
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_ward, m_district, m_street, m_order, m_status, m_absentVote, m_marker,
                                          m_election, m_spoken, m_spokenDay, m_support, m_mark}) {
        auto *label = new QLabel(field == m_spokenDay ? tr("Day") : field->accessibleName());
        label->setBuddy(field);
        Theme::makeSecondary(label);
        const int row = place / kColumns * 3;
        grid->setRowMinimumHeight(row + 2, 4);
        grid->addWidget(label, row, place % kColumns);
        grid->addWidget(field, row + 1, place++ % kColumns);
    }
    place = place / kColumns * 3 * kColumns;
    for (QCheckBox *check : {m_isAttainer, m_isNew, m_isOptedOut, m_hasPhone, m_hasEmail, m_hasConsent}) {
        grid->addWidget(check, place / kColumns, place % kColumns);
        place += place % kColumns == 2 ? 2 : 1; // three beside each other, on two lines
    }
    for (int column = 0; column < kColumns; ++column)
        grid->setColumnStretch(column, 1);
}

void PersonFilterForm::reloadChoices()
{
    fillRegister();
    Connection &c = m_context.campaign.connection();
    refill(m_ward, tr("All wards"), qint64(0), [&] {
        for (const Ward &ward : WardRepository::list(c).valueOr({}))
            m_ward->addItem(ward.name, ward.id.value());
    });
    refill(m_district, tr("All districts"), qint64(0), [&] {
        for (const PollingDistrict &district : PollingDistrictRepository::list(c).valueOr({}))
            m_district->addItem(district.code, district.id.value());
    });
    refill(m_street, tr("All streets"), qint64(0), [&] {
        for (const Street &street : StreetRepository::list(c, {.isWithDoorsOnly = true}).valueOr({}))
            m_street->addItem(street.locality.isEmpty() ? street.name : street.name + u", "_s + street.locality,
                              street.id.value());
    });
}

void PersonFilterForm::fillRegister()
{
    Connection &c = m_context.campaign.connection();
    refill(m_marker, tr("Any"), QVariant(), [&] {
        for (const FranchiseMarker &known : FranchiseMarkerRepository::list(c).valueOr({}))
            m_marker->addItem(known.marker.isEmpty() ? tr("None") : known.marker + u" · "_s + known.meaning,
                              known.marker);
    });
    refill(m_support, tr("Any"), QString(), [&] {
        m_support->addItem(tr("Never said"), QString(PersonFilter::kNoSupport));
        m_support->addItem(tr("With us"), QString(PersonFilter::kWithUs));
        m_support->addItem(tr("Undecided"), QString(PersonFilter::kUndecided));
        for (const Code &code : CodeBook::load(c).valueOr(CodeBook()).ofKind(CodeKind::Support))
            m_support->addItem(code.written() + u' ' + code.label, code.key);
    });
    refill(m_election, tr("Any election"), qint64(0), [&] {
        for (const Election &election : ElectionRepository::list(c, m_context.clock.today()).valueOr({}))
            m_election->addItem(election.title(), election.id.value());
    });
    m_election->setEnabled(m_election->count() > 1);
}

void PersonFilterForm::setFilter(const PersonFilter &filter)
{
    choose(m_ward, filter.ward.value());
    choose(m_district, filter.district.value());
    choose(m_street, filter.street.value());
    choose(m_order, int(filter.order));
    choose(m_status, int(filter.status));
    choose(m_absentVote, filter.absentVote);
    choose(m_marker, filter.marker ? QVariant(*filter.marker) : QVariant());
    choose(m_election, filter.mayVoteIn.value());
    choose(m_spoken, int(filter.spoken));
    m_spokenDay->setDate(filter.spokenDay);
    choose(m_support, filter.support);
    choose(m_mark, int(filter.mark));
    m_isAttainer->setChecked(filter.isAttainer);
    m_isOptedOut->setChecked(filter.isOptedOut);
    m_isNew->setChecked(filter.isNew);
    m_hasPhone->setChecked(filter.hasPhone);
    m_hasEmail->setChecked(filter.hasEmail);
    m_hasConsent->setChecked(filter.hasConsent);
}

PersonFilter PersonFilterForm::applied(PersonFilter filter) const
{
    const auto number = [](const QComboBox *box) { return box->currentData().toInt(); };
    const auto id = [](const QComboBox *box) { return box->currentData().toLongLong(); };
    filter.ward = WardId(id(m_ward));
    filter.district = DistrictId(id(m_district));
    filter.street = StreetId(id(m_street));
    filter.order = PersonOrder(number(m_order));
    filter.status = PersonStatus(number(m_status));
    filter.absentVote = m_absentVote->currentData().toString();
    filter.marker.reset();
    if (const QVariant marker = m_marker->currentData(); marker.isValid())
        filter.marker = marker.toString();
    filter.mayVoteIn = ElectionId(id(m_election));
    filter.spoken = LastSpoken(number(m_spoken));
    filter.spokenDay = isWithDay(filter.spoken) ? m_spokenDay->date() : QDate();
    filter.support = m_support->currentData().toString();
    filter.mark = PersonMark(number(m_mark));
    filter.isAttainer = m_isAttainer->isChecked();
    filter.isOptedOut = m_isOptedOut->isChecked();
    filter.isNew = m_isNew->isChecked();
    filter.hasPhone = m_hasPhone->isChecked();
    filter.hasEmail = m_hasEmail->isChecked();
    filter.hasConsent = m_hasConsent->isChecked();
    return filter;
}

} // namespace rosette
