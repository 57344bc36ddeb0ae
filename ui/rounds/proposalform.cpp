#include "ui/rounds/proposalform.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "models/activities/pitchrepository.h"
#include "models/places/wardrepository.h"
#include "models/rounds/planreadiness.h"
#include "ui/activities/placebox.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/quantityfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualDoors = 150;
constexpr int kFewestDoors = 20;
constexpr int kMostDoors = 2000;
constexpr int kDoorsLetters = 7;
constexpr int kWardLetters = 14;
constexpr int kPlaceLetters = 22;

/// Words and fields of one part of the sentence.
QHBoxLayout *sentence(std::initializer_list<QWidget *> pieces)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::kInside);
    for (QWidget *piece : pieces)
        row->addWidget(piece);
    return row;
}

QString onTheMap() { return ProposalForm::tr("the point on the map"); }

} // namespace

ProposalForm::ProposalForm(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ward(new QComboBox)
    , m_doors(new QuantityField)
    , m_purpose(new QComboBox)
    , m_place(new PlaceBox)
    , m_point(new QToolButton)
    , m_propose(new QPushButton)
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    buildFields();
    buildRows();
    setFocusProxy(m_ward);
    connect(m_ward, &QComboBox::activated, this, &ProposalForm::subjectChanged);
    connect(m_purpose, &QComboBox::activated, this, &ProposalForm::subjectChanged);
    connect(m_place, &QComboBox::editTextChanged, this, &ProposalForm::meetingPointChanged);
    connect(m_place->lineEdit(), &QLineEdit::returnPressed, this, &ProposalForm::proposeRequested);
    // Queued: the field takes what was typed after Enter only.
    connect(m_doors, &QLineEdit::returnPressed, this, &ProposalForm::proposeRequested, Qt::QueuedConnection);
    connect(m_propose, &QPushButton::clicked, this, &ProposalForm::proposeRequested);
    connect(m_point, &QToolButton::toggled, this, &ProposalForm::pointingToggled);
    reload();
    updateButton();
}

void ProposalForm::buildFields()
{
    m_ward->setObjectName(u"proposalWardComboBox"_s);
    m_ward->setAccessibleName(tr("Ward to cut into rounds"));
    m_ward->setMinimumContentsLength(kWardLetters); // long names are cut rather than the sentence broken
    m_ward->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_doors->setObjectName(u"proposalDoorsQuantityField"_s);
    m_doors->setAccessibleName(tr("Doors of a round"));
    m_doors->setRange(kFewestDoors, kMostDoors);
    m_doors->setValue(kUsualDoors);
    m_doors->setFixedWidth(fontMetrics().averageCharWidth() * kDoorsLetters + Space::kGroup);
    m_purpose->setObjectName(u"proposalPurposeComboBox"_s);
    m_purpose->setAccessibleName(tr("What the rounds are for"));
    m_purpose->addItem(tr("leaflets"), int(RoundPurpose::Leaflet));
    m_purpose->addItem(tr("canvassing"), int(RoundPurpose::Canvass));
    m_purpose->addItem(tr("knocking up"), int(RoundPurpose::KnockUp));
    m_place->setObjectName(u"proposalPlaceBox"_s);
    m_place->setAccessibleName(tr("Meeting point, if there is one"));
    m_place->lineEdit()->setPlaceholderText(tr("anywhere"));
    m_place->setMinimumContentsLength(kPlaceLetters / 2);
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_place->setMinimumWidth(fontMetrics().averageCharWidth() * kPlaceLetters);
    m_point->setObjectName(u"proposalPointToolButton"_s);
    m_point->setIcon(iconNamed(u"pin"_s));
    m_point->setCheckable(true);
    m_point->setAutoRaise(true);
    m_point->setToolTip(tr("Point at the meeting point on the map"));
    m_point->setAccessibleName(m_point->toolTip());
    m_propose->setObjectName(u"proposePushButton"_s);
    Theme::makePrimary(m_propose);
}

void ProposalForm::buildRows()
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(Space::kInside);
    auto *what = sentence({new QLabel(tr("Cut")), m_ward, new QLabel(tr("into rounds of about")), m_doors,
                           new QLabel(tr("doors for")), m_purpose});
    auto *from = sentence({new QLabel(tr("starting near")), m_place, m_point});
    for (QHBoxLayout *part : {what, from})
        m_rows->addLayout(part);
    what->addStretch(0);
    from->addStretch(1);
    from->addWidget(m_propose);
    m_rows->setStretchFactor(from, 1);
}

/// In two lines where one is too long.
void ProposalForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int oneLine = m_rows->spacing();
    for (int i = 0; i < m_rows->count(); ++i)
        oneLine += m_rows->itemAt(i)->sizeHint().width();
    m_rows->setDirection(oneLine > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ProposalForm::reload()
{
    fillWards();
    const QString place = m_place->currentText();
    const QSignalBlocker blocker(m_place);
    m_place->load(m_context.campaign.connection(), true);
    m_place->setEditText(place);
}

void ProposalForm::fillWards()
{
    const QVariant chosen = m_ward->currentData();
    m_ward->clear();
    const QList<Ward> wards = WardRepository::list(m_context.campaign.connection()).valueOr({});
    for (const Ward &ward : wards) {
        if (ward.isWorked)
            m_ward->addItem(ward.name, ward.id.value());
    }
    if (m_ward->count() == 0)
        m_ward->addItem(tr("the whole campaign"), qint64(0));
    const int again = m_ward->findData(chosen);
    m_ward->setCurrentIndex(again >= 0 ? again : firstWithHomes());
}

int ProposalForm::firstWithHomes() const
{
    for (int i = 0; i < m_ward->count(); ++i) {
        const auto ready = planReadiness(m_context.campaign.connection(), WardId(m_ward->itemData(i).toLongLong()));
        if (ready && ready->doors > 0)
            return i;
    }
    return 0;
}

GeoBox ProposalForm::wardBox() const
{
    const auto found = WardRepository::find(m_context.campaign.connection(), ward()).valueOr({});
    return found ? found->outline.box() : GeoBox();
}

WardId ProposalForm::ward() const { return WardId(m_ward->currentData().toLongLong()); }

RoundPurpose ProposalForm::purpose() const { return RoundPurpose(m_purpose->currentData().toInt()); }

QString ProposalForm::nameStem() const { return ward() ? m_ward->currentText() : tr("Round"); }

std::optional<LonLat> ProposalForm::meetingPoint() const
{
    const QString name = m_place->name();
    if (name == onTheMap())
        return m_pointed;
    if (const auto offered = m_place->offeredPoint())
        return offered;
    const QList<Pitch> pitches = PitchRepository::list(m_context.campaign.connection()).valueOr({});
    for (const Pitch &pitch : pitches) {
        if (!name.isEmpty() && pitch.name.compare(name, Qt::CaseInsensitive) == 0)
            return pitch.point;
    }
    return std::nullopt;
}

void ProposalForm::setMeetingPoint(LonLat point)
{
    m_pointed = point;
    m_point->setChecked(false);
    m_place->setEditText(onTheMap());
    emit meetingPointChanged();
}

Result<RoundWish> ProposalForm::wish() const
{
    RoundWish wish;
    wish.purpose = purpose();
    wish.doors = m_doors->value();
    wish.ward = ward();
    wish.meetingPoint = meetingPoint();
    if (!m_doors->hasAcceptableText()) {
        return Error{ErrorCode::Invalid,
                     tr("“%1” is no size of a round: from %2 to %3 doors. Nothing was planned.")
                         .arg(m_doors->text().trimmed())
                         .arg(kFewestDoors)
                         .arg(kMostDoors),
                     {}};
    }
    if (!m_place->name().isEmpty() && !wish.meetingPoint) {
        return Error{
            ErrorCode::NotFound,
            tr("Nobody knows where “%1” is. Choose a place from the list, point at it on the map with the pin, "
               "or leave the field empty. Nothing was planned.")
                .arg(m_place->name()),
            {}};
    }
    return wish;
}

void ProposalForm::setPlanning(bool isPlanning)
{
    m_isPlanning = isPlanning;
    updateButton();
}

void ProposalForm::setProposable(bool isProposable)
{
    m_isProposable = isProposable;
    updateButton();
}

void ProposalForm::updateButton()
{
    m_propose->setText(m_isPlanning ? tr("Planning…") : tr("Propose rounds"));
    m_propose->setEnabled(!m_isPlanning && m_isProposable);
}

} // namespace rosette
