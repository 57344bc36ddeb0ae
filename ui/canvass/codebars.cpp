#include "ui/canvass/codebars.h"

#include <QPainter>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

CodeBars::CodeBars(const QString &title, QWidget *parent) : QWidget(parent), m_title(title)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(title);
}

void CodeBars::setCounts(const QList<CodeCount> &counts)
{
    m_counts = counts;
    QStringList words;
    for (const CodeCount &count : counts)
        words += u"%1 %2"_s.arg(count.label).arg(count.count);
    setAccessibleDescription(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize CodeBars::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 44, lineHeight() * int(std::max<qsizetype>(m_counts.size(), 1) + 1)};
}

void CodeBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Theme::sectionFont(font()));
    painter.drawText(QRect(0, 0, width(), lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.setFont(font());
    if (m_counts.isEmpty()) {
        painter.setPen(Theme::muted(palette()));
        painter.drawText(QRect(0, lineHeight(), width(), lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, tr("Nothing yet"));
        return;
    }
    const int most = std::max_element(m_counts.cbegin(), m_counts.cend(), [](const CodeCount &a, const CodeCount &b) { return a.count < b.count; })->count;
    const int labelWidth = fontMetrics().averageCharWidth() * 26;
    const int numberWidth = fontMetrics().averageCharWidth() * 8;
    const int barWidth = std::max(0, width() - labelWidth - numberWidth);
    int y = lineHeight();
    for (const CodeCount &count : m_counts) {
        const QRect line(0, y, width(), lineHeight());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(line.adjusted(0, 0, labelWidth - width() - Space::kInside, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(count.label, Qt::ElideRight, labelWidth - Space::kInside));
        const int length = most > 0 ? std::max(2, barWidth * count.count / most) : 0;
        painter.fillRect(QRect(labelWidth, y + 5, length, lineHeight() - 10), Theme::accent(palette()));
        painter.drawText(line.adjusted(labelWidth + length + Space::kInside, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(count.count));
        y += lineHeight();
    }
}

} // namespace rosette
