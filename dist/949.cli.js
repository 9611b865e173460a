export const id = 949;
export const ids = [949];
export const modules = {

/***/ 6949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   interruptsOf: () => (/* binding */ interruptsOf)
/* harmony export */ });
/** Ctrl-C and a cancelled job: what was started is ended before this process goes. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Listens only while something is registered, so that at any other time a signal ends the process at once. */
function interruptsOf(process) {
    const cleanUps = new Set();
    const interrupted = async (signal) => {
        ignore();
        await Promise.allSettled([...cleanUps].map(cleanUp => cleanUp()));
        // Nobody listens any more: the signal does what it does to any program.
        process.kill(process.pid, signal);
    };
    const listen = () => {
        for (const signal of signals)
            process.on(signal, interrupted);
    };
    const ignore = () => {
        for (const signal of signals)
            process.off(signal, interrupted);
    };
    return cleanUp => {
        if (cleanUps.size === 0)
            listen();
        cleanUps.add(cleanUp);
        return () => {
            cleanUps.delete(cleanUp);
            if (cleanUps.size === 0)
                ignore();
        };
    };
}


/***/ })

};
