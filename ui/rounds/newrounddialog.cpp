#include "ui/rounds/newrounddialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include "models/places/streetrepository.h"
#include "models/places/wardrepository.h"
#include "models/rounds/round.h"
#include "models/rounds/rounddoors.h"
#include "models/rounds/roundproposal.h"
#include "models/rounds/stagespec.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// Enter chooses a street here and does not close the dialog.
class StreetSearchField : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        QLineEdit::keyPressEvent(event);
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !(event->modifiers() & Qt::ControlModifier))
            event->accept();
    }
};

constexpr int kRowsShown = 9;

} // namespace

NewRoundDialog::NewRoundDialog(AppContext &context, QWidget *parent)
    : FormDialog(tr("New round"), tr("Make the round"), parent)
    , m_context(context)
    , m_name(new QLineEdit)
    , m_purpose(new QComboBox)
    , m_ward(new QComboBox)
    , m_search(new StreetSearchField)
    , m_streets(new QListWidget)
    , m_walk(new QLabel)
{
    setObjectName(u"newRoundDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(u"newRoundNameLineEdit"_s);
    m_purpose->setObjectName(u"newRoundPurposeComboBox"_s);
    m_purpose->addItem(tr("Canvassing"), int(RoundPurpose::Canvass));
    m_purpose->addItem(tr("Leaflets"), int(RoundPurpose::Leaflet));
    m_purpose->addItem(tr("Knocking up on polling day"), int(RoundPurpose::KnockUp));
    m_ward->setObjectName(u"newRoundWardComboBox"_s);
    m_search->setObjectName(u"streetSearchLineEdit"_s);
    m_search->setPlaceholderText(tr("A part of the name, then Enter takes the first"));
    m_search->setAccessibleName(tr("Find a street"));
    m_streets->setObjectName(u"streetsListWidget"_s);
    m_streets->setAccessibleName(tr("Streets"));
    m_streets->setSpacing(3);
    m_streets->setMinimumHeight(Theme::rowHeight(font()) * kRowsShown);
    m_walk->setObjectName(u"newRoundWalkLabel"_s);
    m_walk->setWordWrap(true);
    m_walk->setTextFormat(Qt::PlainText);
    m_walk->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_walk->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    form()->addRow(tr("Name"), m_name);
    form()->addRow(tr("For"), m_purpose);
    form()->addRow(tr("Ward"), m_ward);
    form()->addRow(tr("Streets"), m_search);
    form()->addRow(QString(), m_streets);
    form()->addRow(tr("The walk"), m_walk);

    connect(m_purpose, &QComboBox::activated, this, &NewRoundDialog::suggestName);
    connect(m_ward, &QComboBox::activated, this, [this] {
        fillStreets();
        suggestName();
    });
    connect(m_search, &QLineEdit::textChanged, this, &NewRoundDialog::showMatching);
    connect(m_search, &QLineEdit::returnPressed, this, &NewRoundDialog::takeFirst);
    connect(m_streets, &QListWidget::itemChanged, this, &NewRoundDialog::choose);
    connect(this, &FormDialog::submitted, this, &NewRoundDialog::save);
    fillWards();
    fillStreets();
    suggestName();
    m_search->setFocus();
}

WardId NewRoundDialog::ward() const
{
    return WardId(m_ward->currentData().toLongLong());
}

RoundPurpose NewRoundDialog::purpose() const
{
    return RoundPurpose(m_purpose->currentData().toInt());
}

void NewRoundDialog::fillWards()
{
    m_ward->addItem(tr("The whole campaign"), qint64(0));
    const QList<Ward> wards = WardRepository::list(m_context.campaign.connection()).valueOr({});
    for (const Ward &ward : wards) {
        if (ward.isWorked)
            m_ward->addItem(ward.name, ward.id.value());
    }
    if (m_ward->count() > 1) // a set for a ward, unless somebody wants one across all
        m_ward->setCurrentIndex(1);
}

void NewRoundDialog::suggestName()
{
    const bool isOwnName = m_name->isModified() && !m_name->text().trimmed().isEmpty();
    if (isOwnName)
        return;
    QStringList taken;
    for (const Round &round : RoundRepository::list(m_context.campaign.connection(), {}).valueOr({}))
        taken += round.name;
    int number = int(taken.size()) + 1;
    while (taken.contains(tr("Round %1").arg(number)))
        ++number;
    m_name->setText(tr("Round %1").arg(number));
}

void NewRoundDialog::fillStreets()
{
    const QSignalBlocker blocker(m_streets);
    m_streets->clear();
    m_chosen.clear();
    const StreetFilter filter{.ward = ward(), .isWithDoorsOnly = true};
    for (const Street &street : StreetRepository::list(m_context.campaign.connection(), filter).valueOr({})) {
        const QString place = street.locality.isEmpty() ? street.name : u"%1, %2"_s.arg(street.name, street.locality);
        auto *item = new QListWidgetItem(u"%1  ·  %2"_s.arg(place).arg(street.doors), m_streets);
        item->setData(Qt::UserRole, street.id.value());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    showMatching(m_search->text());
    showWalk();
}

void NewRoundDialog::showMatching(const QString &text)
{
    for (int row = 0; row < m_streets->count(); ++row)
        m_streets->item(row)->setHidden(!m_streets->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

void NewRoundDialog::takeFirst()
{
    for (int row = 0; row < m_streets->count() && !m_search->text().trimmed().isEmpty(); ++row) {
        QListWidgetItem *item = m_streets->item(row);
        if (item->isHidden() || item->checkState() == Qt::Checked)
            continue;
        item->setCheckState(Qt::Checked);
        m_streets->scrollToItem(item);
        m_search->clear();
        return;
    }
}

void NewRoundDialog::choose(const QListWidgetItem *item)
{
    const StreetId street(item->data(Qt::UserRole).toLongLong());
    m_chosen.removeAll(street);
    if (item->checkState() == Qt::Checked)
        m_chosen += street;
    showWalk();
}

void NewRoundDialog::showWalk()
{
    if (m_chosen.isEmpty()) {
        m_walk->setText(tr("Choose streets in the order of walking, or none to write the stages yourself."));
        return;
    }
    Connection &c = m_context.campaign.connection();
    const auto stages = proposeRound(c, m_chosen, ward());
    const auto doors = doorsOfStages(c, stages.valueOr({}));
    if (!stages || !doors) {
        showProblem(stages ? doors.error().message : stages.error().message);
        return;
    }
    qsizetype count = 0;
    for (const StageDoors &stage : *doors)
        count += stage.doors.size();
    m_walk->setText(tr("%1 doors: %2").arg(count).arg(StageSpec::print(*stages)));
}

void NewRoundDialog::save()
{
    const QString name = m_name->text().trimmed();
    RoundId made;
    const Status status = m_context.campaign.edit(tr("Make %1").arg(name), [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(const RoundSet set, RoundSetRepository::findOrCreate(c, purpose(), ward()));
        ROSETTE_ASSIGN(const QList<Stage> stages, proposeRound(c, m_chosen, ward()));
        ROSETTE_ASSIGN(made, RoundRepository::insert(c, {.set = set.id, .name = name, .ward = ward()}));
        return StageRepository::replace(c, made, stages);
    });
    if (!status) {
        showProblem(status.error().message);
        return;
    }
    emit roundMade(made);
    accept();
}

} // namespace rosette
