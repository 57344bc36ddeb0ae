#include "ui/map/maplayerspanel.h"

#include <QCheckBox>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/map/mappanel.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

MapLayersPanel::MapLayersPanel(QWidget *parent)
    : QFrame(parent)
    , m_fold(new QToolButton(this))
    , m_content(new QWidget(this))
    , m_rows(new QVBoxLayout(m_content))
{
    setObjectName(u"mapLayersPanel"_s);
    makeMapPanel(this);
    m_fold->setObjectName(u"mapLayersToolButton"_s);
    m_fold->setIcon(iconNamed(u"layers"_s));
    m_fold->setIconSize({20, 20});
    m_fold->setText(tr("Layers"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    m_fold->setToolTip(tr("Show or fold away the layers"));
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!isFolded()); });

    m_rows->setContentsMargins(Space::kInside, 0, Space::kInside, Space::kInside);
    m_rows->setSpacing(4);
    m_stalls = addLayer(Sample::Stalls, tr("Stalls"), u"mapStallsCheckBox"_s);
    m_rounds = addLayer(Sample::Rounds, tr("Rounds"), u"mapRoundsCheckBox"_s);
    m_doors = addLayer(Sample::Doors, tr("Doors"), u"mapDoorsCheckBox"_s);
    m_doors->setToolTip(tr("Shown from near. A ring: the place was only reckoned. A cross: do not knock."));
    m_districts = addLayer(Sample::Districts, tr("Polling districts"), u"mapDistrictsCheckBox"_s);
    m_wards = addLayer(Sample::Wards, tr("Wards"), u"mapWardsCheckBox"_s);
    m_names = addLayer(Sample::Names, tr("Names"), u"mapNamesCheckBox"_s);
    m_ground = addLayer(Sample::Ground, tr("Streets and buildings"), u"mapGroundCheckBox"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_fold, 0, Qt::AlignRight);
    layout->addWidget(m_content);
    setLayers({});
}

QCheckBox *MapLayersPanel::addLayer(Sample sample, const QString &text, const QString &name)
{
    auto *box = new QCheckBox(text, m_content);
    box->setObjectName(name);
    box->setIconSize({24, 16});
    m_rows->addWidget(box);
    m_boxes.append({sample, box});
    connect(box, &QCheckBox::toggled, this, [this] { emit layersChanged(layers()); });
    return box;
}

MapLayers MapLayersPanel::layers() const
{
    return {.hasGround = m_ground->isChecked(), .hasNames = m_names->isChecked(), .hasWards = m_wards->isChecked(),
            .hasDistricts = m_districts->isChecked(), .hasDoors = m_doors->isChecked(), .hasRounds = m_rounds->isChecked(),
            .hasStalls = m_stalls->isChecked()};
}

void MapLayersPanel::setLayers(const MapLayers &layers)
{
    const QSignalBlocker blocker(this);
    m_ground->setChecked(layers.hasGround);
    m_names->setChecked(layers.hasNames);
    m_wards->setChecked(layers.hasWards);
    m_districts->setChecked(layers.hasDistricts);
    m_doors->setChecked(layers.hasDoors);
    m_rounds->setChecked(layers.hasRounds);
    m_stalls->setChecked(layers.hasStalls);
}

bool MapLayersPanel::isFolded() const { return m_content->isHidden(); }

void MapLayersPanel::setFolded(bool isFolded)
{
    m_content->setHidden(isFolded);
    m_fold->setToolButtonStyle(isFolded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    layout()->activate();
    adjustSize();
    emit foldedChanged();
}

void MapLayersPanel::setStyleSample(const MapStyle &style)
{
    for (const auto &[sample, box] : m_boxes)
        box->setIcon(QIcon(sampleOf(sample, style)));
}

QPixmap MapLayersPanel::sampleOf(Sample sample, const MapStyle &style) const
{
    const double ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(24, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(sample == Sample::Stalls || sample == Sample::Names ? QColor(Qt::transparent) : style.land);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto line = [&](const QColor &colour, double width) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(2, 8), QPointF(22, 8));
    };
    switch (sample) {
    case Sample::Ground:
        line(style.line(MapKind::Street).casing, 7);
        line(style.line(MapKind::Street).colour, 5);
        break;
    case Sample::Names:
    case Sample::Districts:
        painter.setPen(sample == Sample::Names ? palette().color(QPalette::WindowText) : style.names);
        painter.setFont(style.fontOf(11, QFont::DemiBold));
        painter.drawText(QRectF(0, 0, 24, 16), Qt::AlignCenter, sample == Sample::Names ? tr("Abc") : tr("KA"));
        break;
    case Sample::Wards:
        line(style.accent, 2);
        break;
    case Sample::Doors:
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.door);
        for (const double x : {6.0, 12.0, 18.0})
            painter.drawEllipse(QPointF(x, 8), 2.2, 2.2);
        break;
    case Sample::Rounds:
        line(style.roundColour(0), 5);
        break;
    case Sample::Stalls:
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.stall);
        painter.drawRoundedRect(QRectF(5, 1, 14, 14), 4, 4);
        break;
    }
    return pixmap;
}

} // namespace rosette
