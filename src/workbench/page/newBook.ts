import { Book } from "../host/model/book";
import { IncrementalEngine } from "../host/model/calculation/incrementalEngine";
import { WorkerEngine } from "./workerEngine";

/** An empty workbook that calculates in a worker of its own. */
export const newBook = (fileName: string): Book => new Book(new IncrementalEngine(new WorkerEngine()), fileName);
