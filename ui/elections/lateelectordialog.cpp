#include "ui/elections/lateelectordialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>

#include "models/people/franchisemarker.h"
#include "models/people/personname.h"
#include "models/places/doorrepository.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/streetrepository.h"
#include "models/register/registerdate.h"
#include "ui/widgets/datefield.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// An editable box that finds what is typed anywhere in its items.
void makeSearchable(QComboBox *box, const QString &placeholder)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->lineEdit()->setPlaceholderText(placeholder);
}

} // namespace

LateElectorDialog::LateElectorDialog(AppContext &context, QWidget *parent)
    : FormDialog(tr("Add a late elector"), tr("Add"), parent)
    , m_context(context)
    , m_district(new QComboBox)
    , m_number(new QLineEdit)
    , m_forename(new QLineEdit)
    , m_surname(new QLineEdit)
    , m_marker(new QComboBox)
    , m_born(new QLineEdit)
    , m_street(new QComboBox)
    , m_door(new QComboBox)
    , m_postcode(new QLineEdit)
    , m_date(new DateField(context.clock))
{
    setObjectName(u"lateElectorDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    buildForm();
    fillDistricts();
    fillMarkers();
    fillStreets();
    fillDoors();
    proposeNumber();
    connect(m_district, &QComboBox::activated, this, &LateElectorDialog::proposeNumber);
    connect(m_street, &QComboBox::currentTextChanged, this, &LateElectorDialog::fillDoors);
    connect(this, &FormDialog::submitted, this, &LateElectorDialog::save);
    m_number->setFocus();
}

void LateElectorDialog::buildForm()
{
    const auto name = [](QWidget *field, const QString &objectName) { field->setObjectName(objectName); };
    name(m_district, u"lateDistrictComboBox"_s);
    name(m_number, u"lateNumberLineEdit"_s);
    name(m_forename, u"lateForenameLineEdit"_s);
    name(m_surname, u"lateSurnameLineEdit"_s);
    name(m_marker, u"lateMarkerComboBox"_s);
    name(m_born, u"lateBornLineEdit"_s);
    name(m_street, u"lateStreetComboBox"_s);
    name(m_door, u"lateDoorComboBox"_s);
    name(m_postcode, u"latePostcodeLineEdit"_s);
    name(m_date, u"lateDateField"_s);
    m_born->setPlaceholderText(tr("Only for those not yet of voting age: 3 Jun 2009"));
    makeSearchable(m_street, tr("None for overseas, other and anonymous electors"));
    makeSearchable(m_door, tr("14, or Flat 2, 14"));
    m_date->setDate(m_context.clock.today());
    addNote(
        tr("For somebody whom the council took in after the register's file: a notice on paper, an officer's letter. "
           "The next file finds them by number and name."));
    form()->addRow(tr("&District"), m_district);
    form()->addRow(tr("&Number"), m_number);
    form()->addRow(tr("&Forenames"), m_forename);
    form()->addRow(tr("&Surname"), m_surname);
    form()->addRow(tr("&Marker"), m_marker);
    form()->addRow(tr("&Born on"), m_born);
    form()->addRow(tr("S&treet"), m_street);
    form()->addRow(tr("D&oor"), m_door);
    form()->addRow(tr("&Postcode"), m_postcode);
    form()->addRow(tr("Taken in &on"), m_date);
}

void LateElectorDialog::fillDistricts()
{
    for (const PollingDistrict &district : PollingDistrictRepository::list(m_context.campaign.connection()).valueOr({}))
        m_district->addItem(district.wardName.isEmpty() ? district.code : district.code + u" · " + district.wardName,
                            district.id.value());
    if (m_district->count() == 0)
        showProblem(tr("There is no register yet that somebody could be added to. Import it first."));
}

void LateElectorDialog::fillMarkers()
{
    for (const FranchiseMarker &marker : FranchiseMarkerRepository::list(m_context.campaign.connection()).valueOr({}))
        m_marker->addItem(marker.marker.isEmpty() ? tr("none") : marker.marker + u", " + marker.meaning, marker.marker);
}

void LateElectorDialog::fillStreets()
{
    for (const Street &street :
         StreetRepository::list(m_context.campaign.connection(), {.isWithDoorsOnly = true}).valueOr({}))
        m_street->addItem(street.name, street.id.value());
    m_street->setCurrentIndex(-1);
    m_street->clearEditText();
}

void LateElectorDialog::fillDoors()
{
    const QString kept = m_door->currentText();
    m_door->clear();
    const int street = m_street->findText(m_street->currentText(), Qt::MatchFixedString);
    if (street >= 0) {
        const StreetId id(m_street->itemData(street).toLongLong());
        for (const Door &door : DoorRepository::list(m_context.campaign.connection(), {.street = id}).valueOr({})) {
            QString label = door.label();
            if (label.endsWith(u' ' + door.streetName))
                label.chop(door.streetName.size() + 1);
            m_door->addItem(label, door.id.value());
        }
    }
    m_door->setCurrentIndex(-1);
    m_door->setEditText(kept);
}

void LateElectorDialog::proposeNumber()
{
    const DistrictId district(m_district->currentData().toLongLong());
    m_number->setText(LateElectorRepository::nextNumber(m_context.campaign.connection(), district).valueOr({}));
    m_number->selectAll();
}

LateElector LateElectorDialog::typed() const
{
    const PersonName name = PersonName::fromParts(m_forename->text(), m_surname->text());
    LateElector elector{.number = m_number->text().trimmed(),
                        .forename = name.forename,
                        .surname = name.surname,
                        .marker = m_marker->currentData().toString(),
                        .addedOn = m_date->date()};
    elector.birthDate = registerDateOf(m_born->text().simplified(), RegisterDate::Birth, m_context.clock.today());
    const int known = m_door->findText(m_door->currentText().simplified(), Qt::MatchFixedString);
    if (known >= 0)
        elector.door = DoorId(m_door->itemData(known).toLongLong());
    else if (!m_street->currentText().trimmed().isEmpty())
        elector.address = LateElector::addressFrom(m_door->currentText(), m_street->currentText().simplified(),
                                                   m_postcode->text().trimmed());
    return elector;
}

void LateElectorDialog::save()
{
    const LateElector elector = typed();
    if (!elector.birthDate.isValid() && !m_born->text().trimmed().isEmpty())
        return showProblem(tr("“%1” is no date of birth; write it as 3 Jun 2009.").arg(m_born->text()));
    LateElectorAdded result;
    const Status status =
        m_context.campaign.edit(tr("Add the elector %1").arg(elector.number), [&](Connection &c) -> Status {
            ROSETTE_ASSIGN(result, LateElectorRepository::add(c, elector, m_context.clock.nowMs()));
            return {};
        });
    if (!status)
        return showProblem(status.error().message);
    const QString who = nameInWords(elector.forename, elector.surname);
    emit added(result.person,
               result.isKnownPerson
                   ? tr("%1, whom you knew already, is on the register now as %2.").arg(who, elector.number)
                   : tr("%1 is on the register now as %2.").arg(who, elector.number));
    accept();
}

} // namespace rosette
