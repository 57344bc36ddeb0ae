#include "ui/prints/sheetsubjectbox.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include "models/people/savedfilter.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/streetrepository.h"
#include "models/places/wardrepository.h"
#include "models/rounds/round.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

template <typename Item, typename Label>
void addItems(QComboBox *box, const Result<QList<Item>> &items, const Label &label)
{
    for (const Item &item : items.valueOr({}))
        box->addItem(label(item), item.id.value());
}

} // namespace

SheetSubjectBox::SheetSubjectBox(Connection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_kind(new QComboBox)
    , m_name(new QComboBox)
{
    m_kind->setObjectName(u"sheetSubjectKindComboBox"_s);
    m_kind->addItems(
        {tr("A round"), tr("A street"), tr("A polling district"), tr("A ward"), tr("People of a saved filter")});
    m_name->setObjectName(u"sheetSubjectComboBox"_s);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_name->completer()->setFilterMode(Qt::MatchContains);
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_kind, &QComboBox::activated, this, [this] {
        fill();
        emit changed();
    });
    connect(m_name, &QComboBox::activated, this, &SheetSubjectBox::changed);
    connect(m_name->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const int index = m_name->findText(m_name->currentText(), Qt::MatchFixedString);
        if (index < 0 || index == m_name->currentIndex())
            return;
        m_name->setCurrentIndex(index);
        emit changed();
    });
    fill();
}

void SheetSubjectBox::addTo(QFormLayout &form)
{
    form.addRow(tr("&For"), m_kind);
    form.addRow(tr("&Which"), m_name);
}

void SheetSubjectBox::fill()
{
    const QSignalBlocker blocker(m_name);
    m_name->clear();
    switch (Kind(m_kind->currentIndex())) {
    case RoundKind:
        addItems(m_name, RoundRepository::list(m_connection), [](const Round &round) { return round.name; });
        break;
    case StreetKind:
        addItems(m_name, StreetRepository::list(m_connection), [](const Street &street) { return street.name; });
        break;
    case DistrictKind:
        addItems(m_name, PollingDistrictRepository::list(m_connection),
                 [](const PollingDistrict &district) { return district.code; });
        break;
    case WardKind:
        addItems(m_name, WardRepository::list(m_connection), [](const Ward &ward) { return ward.name; });
        break;
    case FilterKind:
        addItems(m_name, SavedFilterRepository::list(m_connection),
                 [](const SavedFilter &saved) { return saved.name; });
        break;
    }
    m_name->setPlaceholderText(m_name->count() > 0 ? QString() : tr("There is none yet"));
}

QString SheetSubjectBox::subject() const { return m_name->currentText(); }

ContactSheetRequest SheetSubjectBox::request() const
{
    ContactSheetRequest request;
    const qint64 id = m_name->currentData().toLongLong();
    switch (Kind(m_kind->currentIndex())) {
    case RoundKind:
        request.round = RoundId(id);
        break;
    case StreetKind:
        request.street = StreetId(id);
        break;
    case DistrictKind:
        request.district = DistrictId(id);
        break;
    case WardKind:
        request.ward = WardId(id);
        break;
    case FilterKind:
        if (const auto saved = SavedFilterRepository::findByName(m_connection, m_name->currentText()))
            request.people = saved->filter;
        break;
    }
    return request;
}

} // namespace rosette
