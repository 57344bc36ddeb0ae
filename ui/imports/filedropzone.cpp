#include "ui/imports/filedropzone.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

FileDropZone::FileDropZone(QWidget *parent)
    : QWidget(parent)
{
    constexpr int kDrawing = 40;
    auto *drawing = new QLabel;
    drawing->setPixmap(
        iconNamed(u"imports"_s, QPalette::PlaceholderText).pixmap(QSize(kDrawing, kDrawing), devicePixelRatioF()));
    auto *title = new QLabel(tr("Drop a file here"));
    title->setFont(Theme::sectionFont(font()));
    auto *hint = new QLabel(
        tr("Rosette looks at what it is and shows what would happen. Nothing is changed before you say so."));
    hint->setWordWrap(true);
    Theme::makeSecondary(hint);
    auto *choose = new QPushButton(tr("Choose a file…"));
    choose->setObjectName(u"chooseFilePushButton"_s);
    Theme::makePrimary(choose);
    setFocusProxy(choose);
    connect(choose, &QPushButton::clicked, this, &FileDropZone::chooseRequested);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch();
    words->addWidget(title);
    words->addWidget(hint);
    words->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kPage, Space::kPage, Space::kPage);
    layout->setSpacing(Space::kGroup);
    layout->addWidget(drawing);
    layout->addLayout(words, 1);
    layout->addWidget(choose);
}

QStringList FileDropZone::localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files += url.toLocalFile();
    }
    return files;
}

void FileDropZone::setHovered(bool isHovered)
{
    m_isHovered = isHovered;
    update();
}

void FileDropZone::paintEvent(QPaintEvent *)
{
    constexpr double kRadius = 8;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(m_isHovered ? Theme::accent(palette()) : Theme::muted(palette()), m_isHovered ? 2 : 1, Qt::DashLine));
    painter.setBrush(m_isHovered ? Theme::accentWash(palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
}

} // namespace rosette
