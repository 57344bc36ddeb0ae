#pragma once

#include <QListWidget>

#include "models/canvass/sheetentry.h"

namespace rosette {

/// What became of each typed line, the newest first; shape and word say how it went.
class EntryAnswers : public QListWidget
{
    Q_OBJECT

public:
    explicit EntryAnswers(QWidget *parent = nullptr);

    void add(const QString &typed, const EntryAnswer &answer);
};

} // namespace rosette
