#include "ui/prints/paperpages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/widgets/paperpreview.h"

namespace rosette {

using namespace Qt::StringLiterals;

PaperPages::PaperPages(int most, QWidget *parent)
    : QWidget(parent)
    , m_most(most)
    , m_preview(new PaperPreview(this))
    , m_label(new QLabel(this))
    , m_back(makeTurner(u"paperBackToolButton"_s, Qt::LeftArrow, tr("Page before"), -1))
    , m_forth(makeTurner(u"paperForthToolButton"_s, Qt::RightArrow, tr("Next page"), 1))
{
    m_preview->setObjectName(u"paperPreview"_s);
    m_label->setObjectName(u"paperPageLabel"_s);
    connect(m_preview, &PaperPreview::resized, this, &PaperPages::resized);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_label);
    row->addWidget(m_forth);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_preview, 1);
    layout->addLayout(row);
    showPage(0);
}

QToolButton *PaperPages::makeTurner(const QString &name, Qt::ArrowType arrow, const QString &what, int by)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setAccessibleName(what);
    button->setToolTip(what);
    connect(button, &QToolButton::clicked, this, [this, by] { showPage(m_page + by); });
    return button;
}

double PaperPages::roomHeight() const { return m_preview->room().height(); }

void PaperPages::setPages(const QList<QImage> &pages)
{
    m_pages = pages;
    showPage(m_page);
}

void PaperPages::setSentence(const QString &sentence)
{
    setPages({});
    m_preview->setSentence(sentence);
}

void PaperPages::showPage(int page)
{
    const int count = int(m_pages.size());
    m_page = std::clamp(page, 0, std::max(0, count - 1));
    m_back->setEnabled(m_page > 0);
    m_forth->setEnabled(m_page + 1 < count);
    if (count == 0) {
        m_label->clear();
        return;
    }
    m_preview->setPage(m_pages.at(m_page));
    m_label->setText(count < m_most ? tr("Page %1 of %2").arg(m_page + 1).arg(count)
                                    : tr("Page %1 of the first %2").arg(m_page + 1).arg(count));
}

} // namespace rosette
